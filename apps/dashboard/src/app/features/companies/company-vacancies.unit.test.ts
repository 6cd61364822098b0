import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { listSummary } from '../../../testing/test-lists';
import { vacancyRow } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { CompanyVacancies } from './company-vacancies';

const items = [vacancyRow(), vacancyRow({ id: '12', title: { fi: 'Levyseppä' } })];

describe('open vacancies of a company', () => {
  beforeAll(showDialogs);

  it('are picked onto one’s own list together, and nothing stays picked of the company before', async () => {
    const itemsAdded = jest.fn(() => ({ added: [{ kind: 'vacancy' as const, id: '12' }], unknown: 0 }));
    const { rerender } = await render(CompanyVacancies, {
      inputs: { businessId: '0124610-9' },
      providers: [
        provideRouter([]),
        provideFinnishTexts(),
        provideSession(me({ permissions: ['favourites.keep'] })),
        provideApi({
          vacancyPage: () => ({ items, total: 2, nextCursor: null }),
          lists: () => ({ items: [listSummary()] }),
          listMarks: () => ({ items: [] }),
          itemsAdded,
        }),
      ],
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: 'Valitse: Levyseppä' }));
    expect(screen.getByRole('region', { name: 'Valitut rivit' })).toHaveTextContent('1 valittuna');
    await user.click(screen.getByRole('button', { name: 'Lisää listalle' }));
    await user.click(screen.getByRole('button', { name: 'Hitsaajia etsivät' }));
    expect(itemsAdded).toHaveBeenCalledWith('POST /api/lists/l-1/items', { items: [{ kind: 'vacancy', id: '12' }] });
    await rerender({ inputs: { businessId: '0112038-9' } });
    expect(await screen.findByRole('checkbox', { name: 'Valitse: Levyseppä' })).not.toBeChecked();
  });
});
