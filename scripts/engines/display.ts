import {spawn} from 'node:child_process';

let name: Promise<string> | undefined;

/** A screen for browsers that need one: the machine's own, else one that nobody sees, until this program ends. */
export function display(): Promise<string> {
  const own = process.env.DISPLAY;
  return (name ??= own
    ? Promise.resolve(own)
    : new Promise((found, lost) => {
        // It takes a free number and writes it to the first channel.
        const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'pipe', 'ignore']});
        screen.once('error', lost);
        screen.stdout.once('data', (number: Buffer) => found(`:${String(number).trim()}`));
        screen.unref();
        process.once('exit', () => screen.kill());
      }));
}
