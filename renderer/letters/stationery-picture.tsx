import { memo, useLayoutEffect, useRef } from 'react';
import type { PaperSize } from '../../shared/letters/paper-sizes.ts';
import { drawSquares } from '../../shared/letters/stationery/art/draw-squares.ts';
import { findStationery } from '../../shared/letters/stationery/find-stationery.ts';
import type { StationeryName } from '../../shared/letters/stationery/stationery-names.ts';
import { useLanguage } from '../messages/use-messages.ts';
import './stationery-picture.css';

/** A sheet so small that the art on it is seen, in millimetres; it is shown in as many pixels. */
const SMALL: PaperSize = { width: 62, height: 80, marginBlock: 15, marginInline: 13, fontSize: 7 };

/** How the words on it are set: their height, where lines begin, and how far each goes. */
const WORDS: Readonly<
  Record<StationeryName, { readonly size: number; readonly lines: readonly number[] }>
> = {
  plain: { size: 13, lines: [36, 36, 28, 36, 20] },
  airmail: { size: 13, lines: [36, 36, 28, 36, 20] },
  manuscript: { size: 11, lines: [] },
  squares: { size: 11, lines: [] },
  handwriting: { size: 24, lines: [32, 36, 24] },
  book: { size: 13, lines: [31, 36, 36, 31, 36] },
  botanical: { size: 13, lines: [36, 36, 28, 36] },
  night: { size: 13, lines: [36, 36, 28, 36] },
  large: { size: 29, lines: [36, 24] },
};
/** The squares of a sheet would be too small to be seen: it has so many instead. */
const FEW_SQUARES = { columns: 6, rows: 6 };
const SQUARE = (SMALL.width - 2 * SMALL.marginInline) / FEW_SQUARES.columns;
const ROW = (SMALL.height - 2 * SMALL.marginBlock) / FEW_SQUARES.rows;
const LINE = 6.5;
const FOOT = 60;

function drawSmallArt(name: StationeryName): string {
  if (name === 'squares') return drawSquares(SMALL, SQUARE, ROW, FEW_SQUARES).sheet;
  const { lay, drawArt } = findStationery(name);
  return drawArt?.(lay?.(SMALL) ?? SMALL).sheet ?? '';
}

/** A letter each in the first squares behind the one that stays empty. */
function SquareWords() {
  const language = useLanguage();
  const { colours, fonts } = findStationery('squares');
  const letters = language === 'ko' ? ['사', '랑', '해'] : ['D', 'e', 'ar'];
  return letters.map((letter, at) => (
    <text
      key={letter}
      x={SMALL.marginInline + (at + 1.5) * SQUARE}
      y={SMALL.marginBlock + ROW * 0.68}
      textAnchor="middle"
      fontSize={5}
      fontFamily={`"${language === 'ko' ? fonts.korean : fonts.latin}", serif`}
      fill={colours.ink}
    >
      {letter}
    </text>
  ));
}

function Words({ name }: { readonly name: StationeryName }) {
  const language = useLanguage();
  const { colours, fonts } = findStationery(name);
  const { size, lines } = WORDS[name];
  const { width, marginInline } = SMALL;
  const isBook = name === 'book';
  const family = language === 'ko' ? fonts.korean : fonts.latin;
  const top = FOOT - (lines.length - 1) * LINE;
  return (
    <>
      <text
        x={isBook ? width / 2 : marginInline}
        y={lines.length === 0 ? 27.3 : top - 7}
        textAnchor={isBook ? 'middle' : 'start'}
        fontSize={size}
        fontFamily={`"${family}", serif`}
        fill={colours.ink}
      >
        {language === 'ko' ? '가' : 'Aa'}
      </text>
      {lines.map((length, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move.
          key={index}
          d={`M${isBook ? width - marginInline - length : marginInline} ${top + index * LINE}h${length}`}
          stroke={colours.quiet}
          strokeWidth={name === 'large' ? 2.4 : 1.2}
          opacity={0.6}
        />
      ))}
    </>
  );
}

/** A small sheet of a stationery, drawn with its own art, colours and font. */
export const StationeryPicture = memo(function StationeryPicture({
  name,
}: {
  readonly name: StationeryName;
}) {
  const art = useRef<SVGGElement>(null);
  const { colours } = findStationery(name);
  useLayoutEffect(() => {
    if (art.current) art.current.innerHTML = drawSmallArt(name);
  }, [name]);
  const { width, height } = SMALL;
  return (
    <svg className="stationery-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <rect width={width} height={height} fill={colours.ground} />
      <g ref={art} />
      {name === 'squares' ? <SquareWords /> : <Words name={name} />}
    </svg>
  );
});
