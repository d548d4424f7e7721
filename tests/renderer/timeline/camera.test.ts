import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandAt, bandIndexOf } from '../../../renderer/timeline/band.ts';
import {
  type Camera,
  farthestStep,
  fitCamera,
  panCamera,
  revealPlace,
  type Stage,
  zoomCamera,
} from '../../../renderer/timeline/camera.ts';
import { NEAREST_STEP, scaleOfStep } from '../../../renderer/timeline/zoom-steps.ts';

const stages: fc.Arbitrary<Stage> = fc
  .record({
    from: fc.integer({ min: -700_000, max: 40_000 }),
    days: fc.integer({ min: 1, max: 700_000 }),
    width: fc.integer({ min: 200, max: 3000 }),
    label: fc.integer({ min: 40, max: 100 }),
  })
  .map(({ from, days, ...room }) => ({ span: { from, to: from + days }, ...room }));

/** Cameras as moves leave them. */
const moved = fc
  .tuple(
    stages,
    fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -3000, max: 3000 })), { maxLength: 8 }),
  )
  .map(([stage, moves]) => {
    const camera = moves.reduce<Camera>(
      (before, [isZoom, by]) =>
        isZoom
          ? zoomCamera(before, before.step + (by % 12), Math.abs(by) % stage.width, stage)
          : panCamera(before, by, stage),
      fitCamera(stage.span, stage),
    );
    return { stage, camera };
  });

const pixelsOf = ({ step, left }: Camera, day: number) => (day - left) * scaleOfStep(step);

describe('the camera over the time', () => {
  it('begins with everything in sight, unless that is nearer than it can be', () => {
    fc.assert(
      fc.property(stages, (stage) => {
        const camera = fitCamera(stage.span, stage);
        expect(pixelsOf(camera, stage.span.from)).toBeGreaterThanOrEqual(0);
        expect(pixelsOf(camera, stage.span.to)).toBeLessThanOrEqual(stage.width);
      }),
    );
  });

  it('keeps the day under the pointer where it is, as long as the time goes on beside it', () => {
    const stage = { span: { from: 0, to: 36_500 }, width: 1000, label: 0 };
    const before = zoomCamera(fitCamera(stage.span, stage), 0, 500, stage);
    const after = zoomCamera(before, 12, 300, stage);
    expect(after.step).toBe(12);
    const day = before.left + 300 / scaleOfStep(before.step);
    expect(pixelsOf(after, day)).toBeCloseTo(300, 6);
  });

  it('always has time in sight and a size that is allowed', () => {
    fc.assert(
      fc.property(moved, ({ stage, camera }) => {
        expect(camera.step).toBeLessThanOrEqual(NEAREST_STEP);
        expect(camera.step).toBeGreaterThanOrEqual(farthestStep(stage));
        expect(pixelsOf(camera, stage.span.to)).toBeGreaterThan(0);
        expect(pixelsOf(camera, stage.span.from)).toBeLessThan(stage.width);
      }),
    );
  });

  it('comes to a place only as far as needed', () => {
    const stage = { span: { from: 0, to: 36_500 }, width: 1000, label: 0 };
    const camera = zoomCamera(fitCamera(stage.span, stage), 8, 500, stage);
    expect(revealPlace(camera, { x: 400, width: 100 }, stage)).toBe(camera);
    for (const x of [-2000, 990, 5000]) {
      const day = camera.left + x / scaleOfStep(camera.step);
      const after = pixelsOf(revealPlace(camera, { x, width: 100 }, stage), day);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after + 100).toBeLessThanOrEqual(stage.width);
    }
  });
});

describe('the band that is drawn', () => {
  it('holds what is in sight and a half of it on either side', () => {
    fc.assert(
      fc.property(moved, ({ stage: { width }, camera }) => {
        const band = bandAt(camera.step, bandIndexOf(camera, width), width);
        const half = width / 2 - 1e-3;
        expect(pixelsOf(camera, band.from)).toBeLessThanOrEqual(-half);
        expect(pixelsOf(camera, band.to)).toBeGreaterThanOrEqual(width + half);
      }),
    );
  });

  it('stays while less than an eighth of the width is panned from its beginning', () => {
    const stage = { span: { from: 0, to: 36_500 }, width: 1000, label: 0 };
    const at = { step: 8, left: 10_000 / scaleOfStep(8) };
    expect(bandIndexOf(panCamera(at, 124, stage), 1000)).toBe(bandIndexOf(at, 1000));
    expect(bandIndexOf(panCamera(at, 126, stage), 1000)).toBe(bandIndexOf(at, 1000) + 1);
  });

  it('counts its pixels from the same place while some windows are panned', () => {
    const bases = new Set([40, 41, 42, 43, 44].map((index) => bandAt(8, index, 1000).base));
    expect(bases.size).toBe(1);
    const far = bandAt(8, 4000, 1000);
    expect((far.from - far.base) * scaleOfStep(8)).toBeLessThan(8192);
  });
});
