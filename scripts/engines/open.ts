import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Engine} from './engines.js';

/** A browser that was started. */
export interface Opened {
  end(): Promise<void>;
  /** It has ended, by itself or not. */
  gone: Promise<void>;
}

/** Opens an address in a browser of its own, with an empty profile. */
export async function open({find, args, env}: Engine, url: string): Promise<Opened> {
  const home = mkdtempSync(join(tmpdir(), 'engine-'));
  const child = spawn(find(), [...args(home), url], {
    // A group of its own: a browser is many processes.
    detached: true,
    stdio: 'ignore',
    env: {...process.env, HOME: home, XDG_RUNTIME_DIR: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, ...(await env?.())},
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  const kill = (): void => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', kill);
  return {
    gone,
    async end() {
      process.off('exit', kill);
      kill();
      await gone;
      rmSync(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
    },
  };
}
