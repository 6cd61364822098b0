import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const PRUNE_ABOVE = 1000;

interface Entry {
  payload: AdapterPayload;
  endsAt: number;
}

/** Where the provider keeps sessions, codes and grants: in memory, until they expire or it stops. */
export function memoryStore(): AdapterFactory {
  const entries = new Map<string, Entry>();

  const alive = ({ endsAt }: Entry) => endsAt > Date.now();
  const prune = () => {
    if (entries.size < PRUNE_ABOVE) return;
    for (const [key, entry] of entries) if (!alive(entry)) entries.delete(key);
  };

  return (model): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const look = (matches: (payload: AdapterPayload, key: string) => boolean) =>
      [...entries].find(([key, entry]) => key.startsWith(keyOf('')) && alive(entry) && matches(entry.payload, key))?.[1].payload;
    return {
      upsert: async (id, payload, expiresIn) => {
        prune();
        entries.set(keyOf(id), { payload, endsAt: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY });
      },
      find: async (id) => {
        const entry = entries.get(keyOf(id));
        return entry && alive(entry) ? entry.payload : undefined;
      },
      findByUid: async (uid) => look((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => look((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const entry = entries.get(keyOf(id));
        if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
