import { DOCUMENT, Injectable, computed, inject, resource } from '@angular/core';
import type { LocalizedText } from '@kasvu/contracts';
import { injectLocalize } from '@kasvu/ui';

interface CitySettings {
  name: LocalizedText;
  brand: string | null;
  brandOnDark: string | null;
}

/** The city this installation serves: its name and accent colours, from `city.json` beside the application. */
@Injectable({ providedIn: 'root' })
export class City {
  private readonly localize = injectLocalize();
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly settings = resource({
    loader: async ({ abortSignal }) => {
      const response = await fetch('/city.json', { signal: abortSignal });
      if (!response.ok) throw new Error(`city.json: ${response.status}`);
      const settings = (await response.json()) as CitySettings;
      this.paint(settings);
      return settings;
    },
  });

  /** Empty until known, and when there is no such file. */
  readonly name = computed(() => (this.settings.hasValue() ? this.localize(this.settings.value().name) : ''));

  private paint({ brand, brandOnDark }: CitySettings): void {
    if (brand) this.root.style.setProperty('--kasvu-brand', brand);
    if (brandOnDark) this.root.style.setProperty('--kasvu-brand-on-dark', brandOnDark);
  }
}
