import { adapters } from '@kasvu/adapters';
import type { Manifest } from '@kasvu/adapter-kit';
import type { Provenance, RecordKind } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';

/** What the manifests say of the sources. */
@Injectable()
export class SourceCatalogue {
  readonly manifests: readonly Manifest[] = adapters.map((adapter) => adapter.manifest);
  private readonly byId = new Map(this.manifests.map((manifest) => [manifest.id, manifest]));

  get(id: string): Manifest | undefined {
    return this.byId.get(id);
  }

  /** The sources that give records of a kind. */
  idsOf(kind: RecordKind): string[] {
    return this.manifests.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
  }

  /** Whether people bring tables to the source as files. */
  readsFiles(id: string): boolean {
    return adapters.some(({ manifest, table }) => manifest.id === id && table !== undefined);
  }

  /** Adds the source's title and licence to what the database knows of a record's origin. */
  describe(origin: Omit<Provenance, 'sourceTitle' | 'licence'>): Provenance {
    const manifest = this.byId.get(origin.source);
    return { ...origin, sourceTitle: manifest?.title ?? { en: origin.source }, licence: manifest?.licence.name ?? '' };
  }
}
