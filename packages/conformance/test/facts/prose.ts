import { type ActionDocument, listOf, type Node, nodeOf, resolve } from './document.ts';
import { rules } from './tables/rules.ts';

type Texts = Map<string, string>;

function addText(texts: Texts, place: string, { description }: Node): void {
  if (typeof description === 'string') texts.set(place, description.replaceAll(/\s+/g, ' ').trim());
}

function addSchema(texts: Texts, place: string, schema: Node): void {
  addText(texts, place, schema);
  for (const [name, member] of Object.entries(nodeOf(schema['properties'])))
    addSchema(texts, `${place}/${name}`, nodeOf(member));
  for (const [state, entry] of Object.entries(nodeOf(schema['x-states'])))
    addText(texts, `${place}/${state}`, nodeOf(entry));
}

function addOperation(texts: Texts, document: ActionDocument, operation: Node): void {
  const id = String(operation['operationId']);
  addText(texts, id, operation);
  addText(texts, `${id}/body`, resolve(document, operation['requestBody']));
  for (const node of listOf(operation['parameters'])) {
    const parameter = resolve(document, node);
    addText(texts, `${id}/${parameter['name']}`, parameter);
  }
  for (const [status, node] of Object.entries(nodeOf(operation['responses'])))
    addText(texts, `${id}/${status}`, resolve(document, node));
}

/** The descriptions of a document by what they describe. */
function textsOf(document: ActionDocument): Texts {
  const texts: Texts = new Map();
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path)))
    addOperation(texts, document, operation);
  for (const kind of ['schemas', 'headers', 'securitySchemes'])
    for (const [name, schema] of Object.entries(nodeOf(document.components[kind])))
      addSchema(texts, name, nodeOf(schema));
  for (const server of listOf(document.servers).map(nodeOf))
    addText(texts, String(server['url']), server);
  return texts;
}

/** The rules that only prose tells and that a document tells otherwise. */
export function proseFaults(api: string, document: object): string[] {
  const texts = textsOf(document as ActionDocument);
  return (rules[api] ?? '').split('\n').flatMap((line) => {
    const [place = '', phrase = ''] = line.split(': ');
    const told = phrase === '' || texts.get(place)?.includes(phrase);
    return told ? [] : [`${place} does not tell: ${phrase}`];
  });
}
