/** One note of a matra. `hold` goes on with the note before, `rest` is silence; `kan` is a grace note, `khatka` a turn around the note. */
export type Note = { swara: string; octave: number };
export type Sung = { kind: 'note'; note: Note; kan?: Note; khatka?: true; meend?: true } | { kind: 'hold' } | { kind: 'rest' };

const SWARA = /^([SrRgGmMPdDnN])([',]{0,2})/;

/**
 * The notes typed in one matra, in equal parts: `SR` two, `S-` one held, `{R}S` with a kan swara, `(S)` a khatka, `G~R` a glide (meend; also
 * `G~` to the next matra's note), `x` silence; `'` after a swara is the upper octave, `,` the lower. Null where it is no notation.
 */
export function sungIn(token: string): Sung[] | null {
  const sung: Sung[] = [];
  let rest = token.replace(/[’′]/g, "'").replace(/[–—_]/g, '-');
  while (rest) {
    const [one, used] = first(rest);
    if (!one) return null;
    sung.push(one);
    rest = rest.slice(used);
  }
  return sung.length > 0 ? sung : null;
}

function first(text: string): [Sung | null, number] {
  if (text[0] === '-') return [{ kind: 'hold' }, 1];
  if (text[0] === 'x') return [{ kind: 'rest' }, 1];
  const kan = text[0] === '{' ? /^\{([^}]*)\}/.exec(text) : null;
  const grace = kan && noteIn(kan[1] as string);
  if (text[0] === '{' && !(grace && grace.used === kan?.[1]?.length)) return [null, 0];
  const after = kan?.[0].length ?? 0;
  const turned = text[after] === '(';
  const note = noteIn(text.slice(after + Number(turned)));
  let used = after + Number(turned) + (note?.used ?? 0);
  if (!note || (turned && text[used] !== ')')) return [null, 0];
  used += Number(turned);
  const glides = text[used] === '~';
  return [
    { kind: 'note', note: note.note, ...(grace && { kan: grace.note }), ...(turned && { khatka: true as const }), ...(glides && { meend: true as const }) },
    used + Number(glides),
  ];
}

function noteIn(text: string): { note: Note; used: number } | null {
  const found = SWARA.exec(text);
  if (!found) return null;
  const octave = [...(found[2] as string)].reduce((sum, mark) => sum + (mark === "'" ? 1 : -1), 0);
  return { note: { swara: found[1] as string, octave }, used: found[0].length };
}
