import type {FrameController} from './frame-controller.js';

/* One recording at a time, fetched when a reader presses, never before. */

let playing: {audio: HTMLAudioElement; url: string; it: FrameController} | undefined;
let failed = '';

export const isPlaying = (url: string): boolean => playing?.url === url;

/** Whether the last press on this recording came to nothing. */
export const failedOn = (url: string): boolean => failed === url;

/** Stops, and lets go of the file. */
export function stopVoice(): void {
  const was = playing;
  playing = undefined;
  was?.audio.pause();
  was?.it.update();
}

/** Plays a recording, or stops it when it is playing. */
export function toggleVoice(it: FrameController, url: string): void {
  const same = isPlaying(url);
  stopVoice();
  if (same) return;
  failed = '';
  const audio = new Audio();
  const mine = (playing = {audio, url, it});
  const end = (broken: boolean) => {
    if (playing !== mine) return;
    if (broken) {
      failed = url;
      it.fail('voice');
    }
    stopVoice();
  };
  audio.onended = () => end(false);
  audio.onerror = () => end(true);
  audio.src = url;
  audio.play().catch(() => end(true));
  it.update();
}
