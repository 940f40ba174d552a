import { membersOf } from './answer.ts';

/** What a run creates. */
export type CreatedKind = 'users' | 'populations' | 'policies';

/** What a run has created and not deleted, as its requests and their answers show. */
export interface Created {
  /** Looks at one request and its answer. */
  look(request: Request, response: Response): Promise<void>;
  ids(kind: CreatedKind): readonly string[];
  count(): number;
}

const collections: Readonly<Record<string, CreatedKind>> = {
  users: 'users',
  populations: 'populations',
  passwordPolicies: 'policies',
};

const path = /\/environments\/[^/]+\/(users|populations|passwordPolicies)(?:\/([^/?#]+))?(?:#.*)?$/;

/** Keeps what is created, so that it can be deleted before the lists of the tenant show it. */
export function createCreated(): Created {
  const kept = new Map<string, CreatedKind>();
  return {
    async look({ method, url }, response) {
      const [, collection = '', id] = path.exec(url) ?? [];
      const kind = collections[collection];
      if (kind === undefined) return;
      if (method === 'DELETE' && response.ok && id !== undefined) kept.delete(id);
      if (method !== 'POST' || response.status !== 201 || id !== undefined) return;
      const { id: made } = membersOf(await response.json().catch(() => undefined));
      if (typeof made === 'string') kept.set(made, kind);
    },
    ids: (kind) => [...kept].flatMap(([id, own]) => (own === kind ? [id] : [])),
    count: () => kept.size,
  };
}
