import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import type { Permission } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { applicantPage } from '../../../testing/test-people';
import { vacancy } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { VacancyDetails } from './vacancy-details';

async function showTo(permissions: Permission[]) {
  const applicants = jest.fn(() => applicantPage());
  const api = provideApi({ vacancy: () => vacancy(), applicantPage: applicants });
  await render(VacancyDetails, {
    inputs: { id: '11' },
    providers: [provideRouter([]), provideFinnishTexts(), api, provideSession(me({ permissions }))],
  });
  await screen.findByRole('region', { name: 'Ilmoitus' });
  return applicants;
}

describe('vacancy details', () => {
  it('show who applied to those who may see applicants', async () => {
    await showTo(['vacancies.read', 'applicants.read']);
    expect(await screen.findByRole('region', { name: /Hakijat/ })).toBeInTheDocument();
  });

  it('neither show applicants to others nor ask for them', async () => {
    const asked = await showTo(['vacancies.read']);
    expect(screen.queryByRole('region', { name: /Hakijat/ })).not.toBeInTheDocument();
    expect(asked).not.toHaveBeenCalled();
  });
});
