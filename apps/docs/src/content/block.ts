import type { Evidence } from '../evidence/evidence.ts';
import type { Sample } from '../samples/samples.ts';

/** Text of Markdown: code, bold and links. A link that begins with `/` is a path of the site. */
export type Inline = string;

/** What stands in a cell of a table. */
export interface Cell {
  readonly text: Inline;
  /** What a page shows of a long text at first; the whole text shows on demand. */
  readonly short?: Inline | undefined;
  readonly evidence?: Evidence | undefined;
  /** What a button in the cell says, which runs what the data of its row name. */
  readonly run?: string | undefined;
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly (Inline | Cell)[];
  /** Makes the row the target of a link. */
  readonly id?: string;
  /** Attributes for scripts; `operation` becomes `data-operation`. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A table whose first column names its rows. */
export interface TableBlock {
  readonly kind: 'table';
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
  readonly head: readonly Inline[];
  readonly rows: readonly Row[];
  /** Whether the first column keeps some width beside a column of long texts. */
  readonly named?: true;
  /** A wide table scrolls where it does not fit; any other becomes a list on narrow screens. */
  readonly wide?: true;
}

/** The request line of an action. */
export interface RequestBlock {
  readonly kind: 'request';
  readonly method: string;
  readonly path: string;
  readonly mediaType?: string | undefined;
}

/** The samples of an action for one request example. */
export interface SamplesBlock {
  readonly kind: 'samples';
  readonly api: string;
  readonly operationId: string;
  /** Whether the example can be run in the page. */
  readonly run?: boolean;
  readonly samples: readonly Sample[];
}

/** A box of a diagram; one with a link stands without a line around it. */
export interface DiagramNode {
  readonly id: string;
  readonly lines: readonly string[];
  /** A path of the site. */
  readonly href?: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes with arrows between them. */
export interface DiagramBlock {
  readonly kind: 'diagram';
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** Anchor of the table that says the same. */
  readonly table: string;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** For each arrow the points of its curve, and its tip. */
  readonly arrows: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly width: number;
  readonly height: number;
}

/** A part of a page; each part is written as HTML and as Markdown. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly id: string;
      readonly text: Inline;
    }
  | { readonly kind: 'text'; readonly text: Inline; readonly lead?: true }
  | { readonly kind: 'list'; readonly items: readonly Inline[]; readonly ordered?: boolean }
  | { readonly kind: 'terms'; readonly entries: readonly (readonly [Inline, Inline | Cell])[] }
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly fence: string;
      readonly label?: Inline;
    }
  | { readonly kind: 'details'; readonly summary: Inline; readonly blocks: readonly Block[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] }
  | TableBlock
  | DiagramBlock
  | RequestBlock
  | SamplesBlock;

/** A heading with an anchor made from its text, unless one is given. */
export const heading = (level: 2 | 3 | 4, text: Inline, id = anchorOf(text)): Block => ({
  kind: 'heading',
  level,
  id,
  text,
});

/** A paragraph. */
export const text = (content: Inline): Block => ({ kind: 'text', text: content });

/** A list of points. */
export const list = (items: readonly Inline[]): Block => ({ kind: 'list', items });

/** A block of code in a language. */
export const code = (fence: string, source: string, label?: Inline): Block => ({
  kind: 'code',
  fence,
  code: source,
  ...(label !== undefined && { label }),
});

/** The anchor of a heading. */
export const anchorOf = (title: string): string =>
  title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
