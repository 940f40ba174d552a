/** What is known, or takes a while, such as a signature. */
export type Later<Part> = Part | (() => Promise<Part>);

/** Whether a part of an answer comes later. */
export const isLater = <Part>(part: Later<Part>): part is () => Promise<Part> =>
  typeof part === 'function';

/** Makes something of what is known, or of what comes later. */
export function later<Part, Made>(part: Later<Part>, make: (part: Part) => Made): Later<Made> {
  return isLater(part) ? async () => make(await part()) : make(part);
}
