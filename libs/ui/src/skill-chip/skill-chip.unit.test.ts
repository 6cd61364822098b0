import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { SkillEvidence } from '@kasvu/contracts';
import { provideTexts } from '../testing/provide-texts';
import { SkillChip } from './skill-chip';

const texts = {
  ui: {
    evidence: { title: 'Otsikossa: ”{{ words }}”', stated: 'Ilmoitettu', occupation: 'Ammatin perusteella: ”{{ words }}”' },
    evidenceLanguage: { fi: 'Suomeksi' },
    weight: { required: 'Vaadittu', appreciated: 'Eduksi katsottava', implied: 'Yleensä tarvittava', mark: 'eduksi' },
  },
};
const welding: SkillEvidence = {
  skillId: '7',
  uri: 'http://example.fi/skill/7',
  labels: { fi: 'hitsaus' },
  kind: 'skill',
  field: 'title',
  words: 'Hitsaaja',
  language: 'fi',
  weight: 'required',
};

const show = (skill: Partial<SkillEvidence>, inputs: { link?: readonly string[]; taught?: boolean } = {}) =>
  render(SkillChip, { inputs: { skill: { ...welding, ...skill }, ...inputs }, providers: [provideRouter([]), provideTexts(texts)] });

describe('skill chip', () => {
  it('leads where the app says, and tells its evidence to who comes by keyboard', async () => {
    await show({}, { link: ['/skills', '7'] });
    expect(screen.getByRole('link', { name: 'hitsaus' })).toHaveAttribute('href', '/skills/7');
    await userEvent.tab();
    expect(screen.getByRole('link')).toHaveFocus();
    expect(
      await screen.findByText(/Otsikossa: ”Hitsaaja”\s+Suomeksi\s+Vaadittu/, { selector: '.mat-mdc-tooltip-surface' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAccessibleDescription(/Otsikossa: ”Hitsaaja”/);
  });

  it('takes the focus without a link too', async () => {
    await show({});
    await userEvent.tab();
    expect(screen.getByText('hitsaus', { selector: '.chip' })).toHaveFocus();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says that a skill is only appreciated', async () => {
    const { container } = await show({ weight: 'appreciated' }, { link: ['/skills', '7'] });
    expect(screen.getByRole('link', { name: 'hitsaus eduksi' })).toHaveAccessibleDescription(/Eduksi katsottava$/);
    expect(container).toHaveClass('light');
  });

  it('draws what the occupation implies weaker, whatever its weight', async () => {
    const { container } = await show({ field: 'occupation', weight: 'appreciated', language: null }, { link: ['/skills', '7'] });
    expect(screen.getByRole('link', { name: 'hitsaus' })).toHaveAccessibleDescription(/Yleensä tarvittava$/);
    expect(container).toHaveClass('weak');
  });

  it('neither requires nor appreciates what a study teaches', async () => {
    await show({ weight: 'appreciated' }, { link: ['/skills', '7'], taught: true });
    expect(screen.getByRole('link', { name: 'hitsaus' })).not.toHaveAccessibleDescription(/Eduksi/);
  });
});
