/** Names of operating systems, processors and C libraries as they occur in the names of platform packages. */
const SYSTEMS = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']);
const PROCESSORS = new Map([
  ...['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].map((name) => [name, name]),
  ['eabi', 'arm'],
]);

/**
 * `npm ci` refuses a package-lock.json that lacks an optional package, and npm leaves out those which the registry did not have for other
 * platforms. Adds an entry for each, with the platform its name speaks of, so that it is known and never installed here.
 * @param {{ packages: Record<string, any> }} lock content of package-lock.json; changed in place
 * @returns {{ added: string[], unknown: string[] }} paths added, and names without a platform (left out)
 */
export function fillOptionalPackages(lock) {
  const added = [];
  const unknown = [];
  for (const [path, owner] of Object.entries({ ...lock.packages })) {
    for (const [name, range] of Object.entries(owner.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, path, name)) continue;
      const entry = platformEntry(name, range, owner.dev);
      if (!entry) {
        unknown.push(name);
        continue;
      }
      lock.packages[`node_modules/${name}`] = entry;
      added.push(`node_modules/${name}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { added, unknown };
}

/** Looks where Node would: beside the owner, then in each folder above. */
function isLocked(packages, owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder.includes('/node_modules/')) return Boolean(packages[`node_modules/${name}`]);
  }
}

function platformEntry(name, range, dev) {
  const words = name.split(/[-/]/);
  const system = words.find((word) => SYSTEMS.has(word));
  const processor = words.map((word) => PROCESSORS.get(word)).find(Boolean);
  if (!system && !processor) return undefined;
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev: true }),
    ...(words.includes('musl') && { libc: ['musl'] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}
