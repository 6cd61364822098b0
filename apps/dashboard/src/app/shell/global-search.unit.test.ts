import { Location } from '@angular/common';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { screen, waitFor } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../testing/test-api';
import { provideFinnishTexts } from '../../testing/test-texts';
import { GlobalSearch } from './global-search';

@Component({ template: '' })
class Page {}

async function at(url: string) {
  TestBed.configureTestingModule({
    providers: [provideFinnishTexts(), provideApi({}), provideRouter([{ path: '**', component: Page }])],
  });
  await TestBed.inject(Router).navigateByUrl(url);
  const fixture = TestBed.createComponent(GlobalSearch);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
}

describe('global search', () => {
  it('leads from any page to the search page with what was typed', async () => {
    await at('/companies');
    await userEvent.type(screen.getByRole('combobox', { name: 'Hae osaamisella' }), 'hitsaus AND ~robotit{Enter}');
    await waitFor(() => expect(decodeURIComponent(TestBed.inject(Location).path())).toBe('/search?q=hitsaus, ~robotit'));
  });

  it.each([
    ['/search', false],
    ['/search?q=hitsaus', false],
    ['/search/help', true],
    ['/vacancies?search=hitsaus', true],
  ])('gives way to the field of the search page: %s', async (url, shown) => {
    await at(url);
    expect(screen.queryByRole('combobox') !== null).toBe(shown);
  });
});
