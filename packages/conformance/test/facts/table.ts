/** What is known of an API, as text; see `factsOf` for its form. */
export interface Facts {
  /** What the vendor's pages and the other public sources say. */
  readonly documented: string;
  /** What follows from the sources without standing in one; `inferred D-ERR` names those it follows from. */
  readonly inferred?: string;
  /** What no source says and this project had to decide. */
  readonly decided: string;
  /** What a source says and the contract does not have yet. */
  readonly lacking?: string;
}

/** The statements of each place of each subject. */
export type Stated = Map<string, Map<string, Set<string>>>;

interface Row {
  readonly subject: string;
  readonly places: readonly string[];
  readonly statements: readonly string[];
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bMT /g, 'application/vnd.pingidentity.'],
  [/ USER\b/g, ' /environments/{environmentID}/users/{userID}'],
  [/ ENV\b/g, ' /environments/{environmentID}'],
  [/ FLOW\b/g, ' /{environmentID}/flows/{flowID}'],
];

const withoutAbbreviations = (line: string) =>
  abbreviations.reduce((text, [short, long]) => text.replaceAll(short, long), line);

/** What stands before and after the first colon that ends a word. */
function split(line: string): readonly string[] {
  const at = `${line} `.indexOf(': ');
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 2)];
}

/**
 * Reads a table of facts. A line without indentation names subjects: operations, schemas, or `every call`
 * with an expression that its method and path fit. Below it, a line has places, a colon, and what is true
 * of each of them: `id, name: required; string`.
 */
function rowsOf(text: string): Row[] {
  let subjects: readonly string[] = [];
  const rows: Row[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const header = !line.startsWith(' ');
    if (header) subjects = line.startsWith('every call') ? [line] : line.split(' ');
    const [places = '', statements = ''] = split(withoutAbbreviations(line).trim());
    if (header) continue;
    for (const subject of subjects)
      rows.push({ subject, places: places.split(', '), statements: statements.split('; ') });
  }
  return rows;
}

function add(stated: Stated, subject: string, { places, statements }: Row): void {
  const own = stated.get(subject) ?? new Map<string, Set<string>>();
  stated.set(subject, own);
  const answers = [...own.keys()].filter((place) => /^\d{3}$/.test(place));
  for (const place of places.flatMap((one) => (one === 'every answer' ? answers : [one]))) {
    const known = own.get(place) ?? new Set<string>();
    for (const statement of statements.filter(Boolean)) known.add(statement);
    own.set(place, known);
  }
}

/** The subjects whose call fits the expression of an `every call`. */
function callsLike(stated: Stated, subject: string): string[] {
  const pattern = new RegExp(subject.replace('every call', '').trim());
  const callOf = (places: Map<string, Set<string>>) => [...(places.get('call') ?? [])].join();
  return [...stated].flatMap(([name, places]) =>
    places.has('call') && pattern.test(callOf(places)) ? [name] : [],
  );
}

/** What tables state together. The rows for every call come last, in their order. */
export function factsOf(tables: readonly string[]): Stated {
  const rows = tables.flatMap(rowsOf);
  const stated: Stated = new Map();
  for (const row of rows.filter(({ subject }) => !subject.startsWith('every call')))
    add(stated, row.subject, row);
  for (const row of rows.filter(({ subject }) => subject.startsWith('every call')))
    for (const subject of callsLike(stated, row.subject)) add(stated, subject, row);
  return stated;
}
