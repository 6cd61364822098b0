/** The product's look in small: its green on neutral surfaces, its font, light and dark. */
export const style = `
@font-face { font-family: 'Inter Variable'; src: url('/font.woff2') format('woff2-variations'); font-weight: 100 900; font-display: swap; }
:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f6f5, #101413);
  --surface: light-dark(#ffffff, #1a201e);
  --text: light-dark(#18211e, #e4ebe8);
  --quiet: light-dark(#4c5a55, #a9b7b2);
  --line: light-dark(#75857f, #7c8b86);
  --accent: light-dark(#0b6b58, #6fd6bb);
  --on-accent: light-dark(#ffffff, #00382c);
  --tint: light-dark(#e3f1ed, #123a31);
  --warn: light-dark(#fff3d6, #3d2f08);
  --warn-line: light-dark(#b87a00, #e2b04a);
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px;
  background: var(--ground); color: var(--text);
  font: 16px/1.5 'Inter Variable', system-ui, sans-serif;
}
main { width: 100%; max-width: 520px; background: var(--surface); border-radius: 16px; padding: 32px; box-shadow: 0 1px 3px rgb(0 0 0 / 0.16); }
header { display: flex; align-items: center; gap: 12px; font-weight: 600; }
nav ul { display: flex; gap: 16px; margin: 16px 0 0; padding: 0; list-style: none; font-size: 14px; }
nav a, nav span { display: inline-block; padding: 4px 0; }
nav span { font-weight: 600; }
h1 { margin: 24px 0 16px; font-size: 28px; line-height: 1.2; font-weight: 650; }
h2 { margin: 24px 0 8px; font-size: 16px; font-weight: 600; }
a { color: var(--accent); }
.demo { margin: 0; padding: 12px 16px; border-left: 4px solid var(--warn-line); border-radius: 8px; background: var(--warn); font-size: 14px; }
.users { margin: 0; padding: 0; list-style: none; display: grid; gap: 8px; }
button { font: inherit; color: inherit; cursor: pointer; border-radius: 12px; border: 1px solid var(--line); background: var(--surface); padding: 12px 16px; min-height: 48px; }
.users button { width: 100%; text-align: start; }
.users b { display: block; font-weight: 600; }
.users span { display: block; color: var(--quiet); font-size: 14px; }
button:hover { border-color: var(--accent); background: var(--tint); }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.primary:hover { background: var(--accent); text-decoration: underline; }
.plain { margin-top: 16px; border-color: transparent; color: var(--accent); font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 400px) { main { padding: 24px 16px; } }
`;
