import { Component, input } from '@angular/core';
import { Router, provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { DeliberateLook } from './deliberate-look';

const made = jest.fn();

@Component({ selector: 'app-looked-at', template: '<p>Keksityt tiedot</p>' })
class LookedAt {
  constructor() {
    made();
  }
}

@Component({
  imports: [DeliberateLook, LookedAt],
  template: `
    <app-deliberate-look [subject]="subject()" heading="Tiedot" act="Näytä tiedot">
      <ng-template><app-looked-at /></ng-template>
    </app-deliberate-look>
  `,
})
class Host {
  readonly subject = input('11');
}

async function show(url: string) {
  made.mockClear();
  const view = await render(Host, {
    providers: [provideRouter([]), provideFinnishTexts()],
    configureTestBed: (bed) => void bed.inject(Router).navigateByUrl(url),
  });
  return { ...view, router: view.fixture.debugElement.injector.get(Router) };
}

describe('deliberate look', () => {
  it('makes nothing before it is pressed for, and says that a look is logged', async () => {
    const { router } = await show('/?open=11');
    expect(screen.getByRole('region', { name: 'Tiedot' })).toHaveTextContent(/merkintä käyttölokiin/);
    expect(made).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä tiedot' }));
    expect(await screen.findByText('Keksityt tiedot')).toBeInTheDocument();
    expect(router.url).toBe('/?open=11&look=11');
  });

  it('moves the focus to what it showed', async () => {
    await show('/');
    await userEvent.click(screen.getByRole('button', { name: 'Näytä tiedot' }));
    const content = await screen.findByText('Keksityt tiedot');
    expect(document.activeElement).toContainElement(content);
    expect(document.body).not.toHaveFocus();
  });

  it('is open where the address says so, and closed for another record', async () => {
    const { rerender } = await show('/?look=11');
    expect(await screen.findByText('Keksityt tiedot')).toBeInTheDocument();
    await rerender({ inputs: { subject: '12' } });
    expect(screen.queryByText('Keksityt tiedot')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Näytä tiedot' })).toBeInTheDocument();
  });
});
