import type { Format } from '../cast/cast';
import type { Piece } from '../sound/compose';

/** What a maker is asked, a JSON line each: this piece, in this format, at this path without its ending. */
export type Order = { piece: Piece; format: Format; path: string };

/** What it answers: the format it became. `wav` in place of another where there is nothing here to encode with. */
export type Made = { format: Format } | { trouble: string };
