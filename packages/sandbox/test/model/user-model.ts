/** What the model knows of one user. */
export interface ModelUser {
  readonly id: string;
  username: string;
  readonly password: string | undefined;
  enabled: boolean;
  population: string;
  nickname: string | undefined;
}

const taken = '400 INVALID_DATA UNIQUENESS_VIOLATION username';
const gone = '404 NOT_FOUND';
const refused = '400 INVALID_DATA INVALID_VALUE username';

/** The users of a world, in the order of their creation, one plain member per fact. */
export const createUserModel = (defaultPopulation: string) => ({
  users: [] as ModelUser[],
  /** Identifiers of users who are there no more. */
  former: [] as string[],

  named(username: string): ModelUser | undefined {
    return this.users.find((user) => user.username.toLowerCase() === username.toLowerCase());
  },

  isTaken(username: string, except?: string): boolean {
    const bearer = this.named(username);
    return bearer !== undefined && bearer.id !== except;
  },

  /** What the engine should answer to a new name. */
  expectCreation(username: string): string {
    return this.isTaken(username) ? taken : '201';
  },

  add(id: string, username: string, password?: string): void {
    const population = defaultPopulation;
    this.users.push({ id, username, password, enabled: true, population, nickname: undefined });
  },

  change(id: string, change: (user: ModelUser) => string): string {
    const user = this.users.find((candidate) => candidate.id === id);
    return user ? change(user) : gone;
  },

  rename(id: string, username: string): string {
    return this.change(id, (user) => {
      if (this.isTaken(username, id)) return taken;
      user.username = username;
      return '200';
    });
  },

  remove(id: string): string {
    return this.change(id, (user) => {
      this.users.splice(this.users.indexOf(user), 1);
      this.former.push(id);
      return '204';
    });
  },

  signOn(username: string, password: string): string {
    const user = this.named(username);
    return user?.enabled && user.password === password ? '200' : refused;
  },
});

/** The users of a world as the model knows them. */
export type UserModel = ReturnType<typeof createUserModel>;
