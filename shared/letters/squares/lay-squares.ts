import { cutUnits, type Unit } from './cut-units.ts';
import { isLight, type Place, placeOf } from './square-rules.ts';

/** What stands in a square, or in several; where it takes none, it stands with what is before it. */
export type Square = {
  /** '' where nothing stands in it. */
  readonly text: string;
  readonly take: number;
  /** Which of the runs it is of; -1 where it is empty. */
  readonly run: number;
  readonly place: Place;
};
export type Row = readonly Square[];

export type RowRoom = {
  /** Squares in a row, at least four. */
  readonly columns: number;
  /** Squares that stay empty at the start of the first row, and of the others: at most half of them. */
  readonly first: number;
  readonly rest: number;
  /** Each blank takes a square, as in words whose blanks have a meaning. */
  readonly keepsBlanks?: boolean;
};

type Placed = Unit & { readonly took: number };

/** Fills rows one after the other. */
class RowFiller {
  readonly rows: Row[] = [];
  private placed: Placed[] = [];
  private lead: number;
  private readonly room: RowRoom;

  constructor(room: RowRoom) {
    this.room = room;
    this.lead = room.first;
  }

  get left(): number {
    return this.room.columns - this.lead - this.placed.reduce((sum, { took }) => sum + took, 0);
  }

  get last(): Placed | undefined {
    return this.placed.at(-1);
  }

  put(unit: Unit, took: number): void {
    this.placed.push({ ...unit, took });
  }

  /** To the next row; marks that open something go with what they open. */
  breakRow(): void {
    const from = this.placed.findLastIndex(({ kind }) => kind !== 'opening') + 1;
    const carried = from === 0 ? [] : this.placed.splice(from);
    this.endRow(true);
    this.lead = this.room.rest;
    this.placed = carried;
  }

  endRow(isFilled: boolean): void {
    const empty = (take: number): Square[] =>
      take === 0 ? [] : [{ text: '', take, run: -1, place: 'middle' }];
    this.rows.push([
      ...empty(this.lead),
      ...this.placed.map(({ text, kind, run, took }) => ({
        text,
        take: took,
        run,
        place: placeOf(text, kind),
      })),
      ...(isFilled ? empty(this.left) : []),
    ]);
    this.placed = [];
  }

  isFresh(): boolean {
    return this.placed.every(({ took }) => took === 0);
  }
}

function putBlank(filler: RowFiller, unit: Unit, keepsBlanks: boolean): void {
  const { last } = filler;
  const isSpared = last !== undefined && last.took > 0 && isLight(last.text);
  const isShown = keepsBlanks || !(isSpared || filler.isFresh());
  filler.put(unit, isShown && filler.left > 0 ? 1 : 0);
}

/** A mark at a row's end, or a quotation mark behind a full stop, shares the square of what is before it. */
function putClosing(filler: RowFiller, unit: Unit): void {
  const { last } = filler;
  const isQuote = placeOf(unit.text, unit.kind) === 'closing';
  const shares = isQuote && last !== undefined && last.took > 0 && isLight(last.text);
  filler.put(unit, shares || filler.left < 1 ? 0 : 1);
}

function putLetter(filler: RowFiller, unit: Unit, { columns, rest }: RowRoom): void {
  const take = Math.min(unit.take, columns - rest);
  // A dash is as short as there is room for; all else is whole.
  const needs = unit.kind === 'dash' ? Math.min(take, 1) : take;
  if (needs > filler.left && !filler.isFresh()) filler.breakRow();
  filler.put(unit, Math.min(take, filler.left));
}

/** How many squares the word takes that begins at `at`. */
function wordTake(units: readonly Unit[], at: number): number {
  let sum = 0;
  for (let next = at; units[next]?.kind === 'word'; next += 1) sum += units[next]?.take ?? 0;
  return sum;
}

function putUnit(filler: RowFiller, units: readonly Unit[], at: number, room: RowRoom): void {
  const unit = units[at];
  if (unit === undefined) return;
  if (unit.kind === 'blank') putBlank(filler, unit, room.keepsBlanks === true);
  else if (unit.kind === 'closing' && unit.take > 0) putClosing(filler, unit);
  else {
    if (unit.kind === 'word' && units[at - 1]?.kind !== 'word' && !filler.isFresh()) {
      const take = wordTake(units, at);
      if (take > filler.left && take <= room.columns - room.rest) filler.breakRow();
    }
    putLetter(filler, unit, room);
  }
}

/**
 * Input: the runs of one paragraph, such as its plain and its strong words, and the room for it. Output: its rows on paper with
 * squares. All that is written is in them, in order; blanks between words too, where they take no square. All rows but the last
 * take all their squares. Source of the rules: `square-rules.ts`.
 */
export function laySquares(runs: readonly string[], room: RowRoom): readonly Row[] {
  const units = cutUnits(runs, room.keepsBlanks);
  const filler = new RowFiller(room);
  for (let at = 0; at < units.length; at += 1) putUnit(filler, units, at, room);
  filler.endRow(false);
  return filler.rows;
}

/** How many squares a row takes. */
export function widthOf(row: Row): number {
  return row.reduce((sum, { take }) => sum + take, 0);
}
