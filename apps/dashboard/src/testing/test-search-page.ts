import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import userEvent from '@testing-library/user-event';
import type { Permission, SearchAnswer } from '@kasvu/contracts';
import { Announcer } from '@kasvu/ui';
import { SearchPage } from '../app/features/search/search-page';
import type { ApiParameters } from '../app/platform/api/api-client';
import { provideApi } from './test-api';
import { searchAnswer } from './test-records';
import { me, provideSession } from './test-session';
import { provideFinnishTexts } from './test-texts';

/** A skill as the API names it. */
export const concept = (id: string, fi: string) => ({ id, uri: `http://example.fi/${id}`, kind: 'skill' as const, labels: { fi } });

/** The search page at an address, with an API that answers so. */
export async function showSearch(
  url: string,
  search: (asked: ApiParameters) => SearchAnswer | Promise<SearchAnswer> = () => searchAnswer(),
  permissions: Permission[] = ['search.read'],
  others: Parameters<typeof provideApi>[0] = {},
) {
  const asked: ApiParameters[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions })),
      provideApi({
        search: (_path, parameters) => {
          asked.push(parameters);
          return search(parameters);
        },
        unmetNeeds: () => ({ items: [] }),
        conceptNames: () => ({ items: [concept('7', 'hitsaus'), concept('9', 'juottaminen')] }),
        ...others,
      }),
      provideRouter([{ path: 'search', component: SearchPage }], withComponentInputBinding()),
    ],
  });
  const said = jest.spyOn(TestBed.inject(Announcer), 'say');
  TestBed.inject(Router).setUpLocationChangeListener();
  const harness = await RouterTestingHarness.create(url);
  const location = TestBed.inject(Location);
  return { asked, said, harness, location, user: userEvent.setup(), address: () => decodeURIComponent(location.path()) };
}
