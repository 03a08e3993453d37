// The handle that www/cohort/pkg exports, with the types that wasm-bindgen cannot know. tests/browser/cohort.test.js holds it to
// the module itself.
import type { Certificate } from '../src/view';

export interface Clinics {
  /** What was proved. */
  certificate(): Certificate;
  /** Every column that a table may have. */
  columns(): string[];
  /** Begins with a file of this name. Throws `{ findings }` when it is of a kind that is not read. */
  begin(name: string): TableRun;
}

export interface TableRun {
  /** The next piece: how many rows were read so far. Throws `{ findings }` when this is no table, or not one of this pathway. */
  give(bytes: Uint8Array): number;
  /** That was all of it. Throws the same. */
  end(): number;
  /** The answers since this was asked last, as CSV; and the bad rows. */
  answers(): Uint8Array;
  bad(): Uint8Array;
  counted(): Counted;
  free(): void;
}

/** What came of all rows, and the picture of it. */
export interface Counted {
  summary: { rows: number; concluded: number; open: number; bad: number };
  picture: Drawn[];
}

/** An element; text in it stays text. */
export interface Drawn {
  name: string;
  attributes: [name: string, value: string][];
  children: (Drawn | string)[];
}

export interface Engine {
  default(given: { module_or_path: Response }): Promise<unknown>;
  /** Opens a bundle and proves it. Throws `{ findings }` when it is of another version, damaged or unsound. */
  Clinics: new (bundle: unknown) => Clinics;
}
