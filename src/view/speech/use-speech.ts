import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingText } from '../../core/article/types';
import type { Stretch } from '../marks/text-map';
import { sentences } from './sentences';

export interface Speech {
  /** Voices that speak the article's language. */
  voices: SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | null;
  playing: boolean;
  /** The sentence being read, or where reading goes on. */
  at: number;
  all: Stretch[];
  play: () => void;
  pause: () => void;
  step: (by: number) => void;
  setVoice: (name: string) => void;
}

/** Reads the shown text aloud, sentence by sentence, with a voice of the browser. */
export function useSpeech(reading: ReadingText, rate: number): Speech {
  const all = useMemo(() => sentences(reading), [reading]);
  const voices = useVoices(reading.lang);
  const [voiceName, setVoice] = useState<string | null>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const before = useRef({ reading, at: 0 });
  const voice = voices.find(({ name }) => name === voiceName) ?? voices[0] ?? null;

  // A switch changed the text: go on with the same sentence, or the nearest after it.
  useEffect(() => {
    const old = before.current;
    if (old.reading !== reading) setAt(samePlace(old.reading, sentences(old.reading)[old.at], reading, all));
    before.current = { reading, at };
  }, [reading, at]);

  useEffect(() => {
    const sentence = all[at];
    if (!playing || !voice || !sentence) return;
    const utterance = new SpeechSynthesisUtterance(reading.text.slice(sentence.start, sentence.end));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    let dropped = false;
    utterance.onend = () => {
      if (dropped) return;
      if (at + 1 < all.length) setAt(at + 1);
      else setPlaying(false);
    };
    utterance.onerror = () => {
      if (!dropped) setPlaying(false);
    };
    speechSynthesis.speak(utterance);
    return () => {
      dropped = true;
      speechSynthesis.cancel();
    };
  }, [playing, at, voice, rate, all]);

  return {
    voices,
    voice,
    playing,
    at,
    all,
    play: () => setPlaying(true),
    pause: () => setPlaying(false),
    step: (by) => setAt(Math.min(all.length - 1, Math.max(0, at + by))),
    setVoice,
  };
}

function samePlace(old: ReadingText, sentence: Stretch | undefined, reading: ReadingText, all: Stretch[]): number {
  if (!sentence) return 0;
  const words = old.text.slice(sentence.start, sentence.end);
  const same = all.findIndex(({ start, end }) => reading.text.slice(start, end) === words);
  if (same !== -1) return same;
  return Math.max(
    0,
    all.findIndex(({ start }) => start >= sentence.start),
  );
}

/** Voices of a language, those on the device first; browsers load them late. */
function useVoices(lang: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const language = lang.split('-')[0];
    const load = () => {
      const fitting = speechSynthesis
        .getVoices()
        .filter((voice) => lang === 'und' || voice.lang.split(/[-_]/)[0] === language);
      setVoices(fitting.toSorted((a, b) => Number(b.localService) - Number(a.localService)));
    };
    load();
    speechSynthesis.addEventListener('voiceschanged', load);
    return () => speechSynthesis.removeEventListener('voiceschanged', load);
  }, [lang]);
  return voices;
}
