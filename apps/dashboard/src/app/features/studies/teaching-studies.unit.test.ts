import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import { provideApi } from '../../../testing/test-api';
import { studyRow } from '../../../testing/test-studies';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { TeachingStudies } from './teaching-studies';

async function show(total: number) {
  const asked = jest.fn(() => ({ items: total > 0 ? [studyRow()] : [], total, nextCursor: null }));
  await render(TeachingStudies, {
    inputs: { skills: ['7', '9'] },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ studyPage: asked })],
  });
  return asked;
}

describe('studies that teach some skills', () => {
  it('are a few, those that teach most first, with the way to all of them', async () => {
    const asked = await show(12);
    expect(await screen.findByRole('link', { name: 'Hitsaajan koulutus' })).toHaveAttribute('href', '/studies/51');
    expect(asked).toHaveBeenCalledWith('/api/studies', { skill: '7,9', startsWithin: 365, sort: '-matches', limit: 5 });
    expect(within(screen.getByRole('list', { name: 'Opettaa' })).getByRole('link', { name: 'hitsaus' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Näytä kaikki luettelossa' })).toHaveAttribute(
      'href',
      '/studies?skill=7,9&startsWithin=365&sort=-matches',
    );
  });

  it('are said to be none', async () => {
    await show(0);
    expect(await screen.findByText(/Vuoden sisällä ei ala opintoja/)).toBeInTheDocument();
  });
});
