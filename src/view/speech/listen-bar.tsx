import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReadingText } from '../../core/article/types';
import { formatNumber, languageName, t } from '../../shared/i18n';
import { SPEECH_RATES } from '../../shared/settings';
import { mark } from '../marks/highlights';
import { scrollToRange } from '../marks/scroll';
import { rangesOf } from '../marks/text-map';
import { giveBackFocus } from '../ui/focus';
import { IconButton } from '../ui/icon-button';
import { CloseIcon, PauseIcon, PlayIcon, SentenceBackIcon, SentenceForthIcon } from '../ui/icons';
import { Stepper } from '../ui/stepper';
import type { SettingsHandle } from '../use-settings';
import { useSpeech } from './use-speech';

interface Props {
  root: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  reading: ReadingText;
  settings: SettingsHandle;
  onClose: () => void;
}

/** Listening: play, pause, a sentence back and forth, speed, voice. The sentence being read is marked. */
export function ListenBar({ root, scroller, reading, settings: { settings, change }, onClose }: Props) {
  const speech = useSpeech(reading, settings.speechRate);
  const sentence = speech.all[speech.at];

  useEffect(() => speech.play(), []);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      mark('spoken', []);
      giveBackFocus(before);
    };
  }, []);
  useEffect(() => {
    if (!root.current || !scroller.current || !sentence || !speech.voice) return;
    const ranges = rangesOf(root.current, reading, sentence);
    mark('spoken', ranges);
    if (ranges[0]) scrollToRange(scroller.current, ranges[0]);
  }, [sentence, reading, speech.voice]);

  return (
    <section class="listen-bar" aria-label={t('listen')}>
      {speech.voice ? (
        <>
          <IconButton label={t('previousSentence')} onClick={() => speech.step(-1)}>
            <SentenceBackIcon />
          </IconButton>
          <IconButton
            label={t(speech.playing ? 'pause' : 'play')}
            class="play"
            onClick={speech.playing ? speech.pause : speech.play}
          >
            {speech.playing ? <PauseIcon /> : <PlayIcon />}
          </IconButton>
          <IconButton label={t('nextSentence')} onClick={() => speech.step(1)}>
            <SentenceForthIcon />
          </IconButton>
          <span class="count listen-place">{t('nOfM', speech.at + 1, speech.all.length)}</span>
          <Stepper
            label={t('speed')}
            value={settings.speechRate}
            range={SPEECH_RATES}
            shown={`${formatNumber(settings.speechRate)}×`}
            onChange={(speechRate) => change({ speechRate })}
          />
          {speech.voices.length > 1 && (
            <select
              aria-label={t('voice')}
              value={speech.voice.name}
              onChange={(event) => speech.setVoice(event.currentTarget.value)}
            >
              {speech.voices.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </>
      ) : (
        <p role="status">{t('noVoice', languageName(reading.lang) ?? reading.lang)}</p>
      )}
      <IconButton label={t('close')} class="listen-close" onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}
