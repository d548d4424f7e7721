import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../main/start-options.ts';

describe('what is asked for at start', () => {
  it('takes the journal from the arguments before the environment', () => {
    const env = { BOOKLETTER_JOURNAL: '/env' };
    expect(readStartOptions(['--journal', '/args'], env).journal).toBe('/args');
    expect(readStartOptions([], env).journal).toBe('/env');
    expect(readStartOptions([], { BOOKLETTER_JOURNAL: '' }).journal).toBeUndefined();
  });

  it('takes a job with all of its values only', () => {
    const job = readStartOptions(['.', '--print-letter', 'in.json', 'out.pdf'], {});
    expect(job.printLetter).toEqual({ model: 'in.json', out: 'out.pdf' });
    expect(readStartOptions(['--print-letter', 'in.json'], {}).printLetter).toBeUndefined();
    const drawing = readStartOptions(['.', '--draw-svgs', 'in.json', 'folder'], {});
    expect(drawing.drawSvgs).toEqual({ drawings: 'in.json', out: 'folder' });
    expect(readStartOptions(['--draw-svgs', 'in.json'], {}).drawSvgs).toBeUndefined();
  });
});
