const speech = (): SpeechSynthesis | undefined => {
  try {
    return window.speechSynthesis;
  } catch {
    return undefined;
  }
};

/** A voice of this phone for a language. Draft languages have none: an Indonesian voice would mangle them. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  try {
    return speech()?.getVoices().find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
  } catch {
    return undefined;
  }
}

/** Calls back when the phone's list of voices arrives (late, in most browsers). Returns the way to stop listening. */
export function onVoices(changed: () => void): () => void {
  const from = speech();
  from?.addEventListener?.('voiceschanged', changed);
  return () => from?.removeEventListener?.('voiceschanged', changed);
}

/** Reads text aloud, then calls back. Some in-app browsers have voices, and refuse to speak. */
export function read(text: string, voice: SpeechSynthesisVoice, done: () => void): void {
  try {
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = said.onerror = done;
    speech()!.speak(said);
  } catch {
    done();
  }
}

/** Stops reading. */
export function hush(): void {
  try {
    speech()?.cancel();
  } catch {
    // It cannot speak either.
  }
}
