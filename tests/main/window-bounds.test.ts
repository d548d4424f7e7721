import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../main/window/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('placing the window', () => {
  it('opens in the middle of the main screen the first time', () => {
    expect(placeWindow(undefined, [laptop])).toEqual({ x: 80, y: 63, width: 1280, height: 800 });
  });

  it('fits a screen that is smaller than the first window', () => {
    const small = { x: 0, y: 0, width: 1024, height: 640 };
    expect(placeWindow(undefined, [small])).toEqual(small);
  });

  it('stands where it stood', () => {
    const saved = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(placeWindow(saved, [laptop, beside])).toEqual(saved);
  });

  it('comes back to the main screen when its own is gone', () => {
    const saved = { x: 1500, y: 100, width: 1000, height: 700 };
    expect(placeWindow(saved, [laptop])).toEqual(placeWindow(undefined, [laptop]));
  });

  it('is pulled in when it hangs over an edge', () => {
    const saved = { x: 900, y: 500, width: 1000, height: 700 };
    expect(placeWindow(saved, [laptop])).toEqual({ x: 440, y: 200, width: 1000, height: 700 });
  });
});
