/**
 * One line for the person. It goes to stderr: stdout belongs to the command's own result.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`bookletter: ${line}\n`);
}

/**
 * Reports a long download: one line that rewrites itself on a terminal, a line each quarter in a log.
 * @param {string} label
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [out]
 * @returns {(done: number, total: number) => void} takes bytes
 */
export function makeProgress(label, out = process.stderr) {
  let lastStep = 0;
  return (done, total) => {
    const percent = Math.min(100, Math.floor((100 * done) / total));
    const step = out.isTTY ? percent : Math.floor(percent / 25);
    if (step <= lastStep) return;
    lastStep = step;
    const text = `bookletter: ${label} ${percent} % of ${Math.round(total / 1e6)} MB`;
    const end = out.isTTY && percent < 100 ? '' : '\n';
    out.write(`${out.isTTY ? '\r' : ''}${text}${end}`);
  };
}
