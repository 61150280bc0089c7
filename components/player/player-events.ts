import { applyPace, hold } from './element';
import { listensAs } from './elsewhere';
import { keepNowAndThen, keepPlace } from './keeping';
import { announcePlace } from './lock-screen';
import { remembersFor } from './memory';
import { onKept, putAway, retry, take } from './player';
import { change, moved, now } from './player-store';
import type { Deck } from './practice/deck';
import { neighbour } from './queue';
import { troubleWith } from './trouble';

type Listening = {
  /** Whose memory it is: a person's id. */
  listener: string;
  /** Says that the old sound was kept. */
  onKept: () => void;
};

/** Ties the one `<audio>` element to the player. Returns how to untie them; what it held is then put away. */
export function attach(audio: HTMLAudioElement, listening: Listening): () => void {
  onKept(listening.onKept);
  remembersFor(listening.listener);
  listensAs(listening.listener);
  const { deck, letGo } = hold(audio);
  const stopListening = new AbortController();
  const on = (name: string, does: () => void, target: EventTarget = audio) =>
    target.addEventListener(name, does, { signal: stopListening.signal });
  on('loadedmetadata', () => {
    applyPace();
    deck.begin();
  });
  on('durationchange', () => !deck.holdsTape() && Number.isFinite(audio.duration) && audio.duration > 0 && change({ length: audio.duration }));
  on('timeupdate', () => timePassed(audio, deck));
  on('seeked', deck.follow);
  on('playing', () => {
    change({ status: 'playing' });
    deck.follow();
  });
  on('waiting', () => deck.isThere() && !audio.paused && change({ status: 'loading' }));
  on('pause', () => paused(audio, deck));
  on('ended', () => ended(deck));
  on('error', () => void failed(audio, deck));
  on('online', () => now().trouble === 'offline' && retry(), window);
  on('pagehide', () => keepPlace({ now: true }), window);
  on('visibilitychange', () => keepPlace({ now: true }), document);
  return () => {
    stopListening.abort();
    putAway();
    letGo();
  };
}

function timePassed(audio: HTMLAudioElement, deck: Deck) {
  deck.follow();
  if (!deck.isThere() || audio.seeking) return;
  moved(deck.place());
  announcePlace(now().place, { length: now().length, speed: now().pace });
  if (!audio.paused) keepNowAndThen();
}

function paused(audio: HTMLAudioElement, deck: Deck) {
  keepPlace({ now: true });
  const goesOn = audio.ended && deck.pass();
  if (!goesOn && now().status !== 'trouble') change({ status: 'paused' });
}

function ended(deck: Deck) {
  if (deck.ended()) return;
  moved(0);
  keepPlace({ now: true });
  const { onward, queue, track, sleep } = now();
  const next = onward && sleep !== 'end' && neighbour(queue, track, 1);
  if (sleep === 'end') change({ sleep: null });
  // What has ended need not be kept: without a connection the next one waits for it.
  if (next) take(next, { queue, onward });
  else change({ status: 'paused' });
}

async function failed(audio: HTMLAudioElement, deck: Deck) {
  const { track } = now();
  if (!track || !audio.getAttribute('src') || deck.failed()) return;
  const trouble = await troubleWith(track.src);
  if (now().track === track) change({ status: 'trouble', trouble });
}
