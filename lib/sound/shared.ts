import { z } from 'zod';
import { fault } from '@/lib/kit/fault';
import { CENTS_RANGE, ROUND_RANGE, type TanpuraSetting, TUNINGS } from '@/lib/music/tanpura';
import { SPEED_RANGE, type ThekaSetting } from '@/lib/music/theka-plan';

// The window: tanpura and theka as a teacher sets them for others.

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, fault('notHere'));
const speed = z.number().int().min(SPEED_RANGE.from).max(SPEED_RANGE.to);

const tanpura = z.object({
  sa: z.string().regex(/^[A-G]#?[1-5]$/),
  cents: z.number().int().min(CENTS_RANGE.from).max(CENTS_RANGE.to),
  tuning: z.enum(TUNINGS),
  round: z.number().min(ROUND_RANGE.from).max(ROUND_RANGE.to),
  jawari: z.number().min(0).max(1),
});
const theka = z.object({
  taal: z.string().regex(/^[a-z0-9-]{1,80}$/),
  speed,
  parts: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  ramp: z.object({ to: speed, over: z.number().int().min(1).max(64), by: z.enum(['cycles', 'minutes']) }).nullable(),
});

/** What a preset sounds: the tanpura, a theka, or both. */
export type PresetSound = { tanpura?: TanpuraSetting; theka?: ThekaSetting };
export const presetSound: z.ZodType<PresetSound> = z.object({ tanpura: tanpura.optional(), theka: theka.optional() }).refine((sound) => sound.tanpura ?? sound.theka);

// A form sends it as JSON, as the screen has it.
const sent = z.string().max(2_000).transform((text, context): PresetSound => {
  const sound = presetSound.safeParse(readJson(text));
  if (sound.success) return sound.data;
  context.addIssue({ code: 'custom', message: fault('somethingToSound') });
  return z.NEVER;
});

const said = { name: z.string().trim().min(1, fault('name')).max(60, fault('shorter')), batchIds: z.array(id).max(300).default([]), studentIds: z.array(id).max(300).default([]) };

export const newPreset = z.object({ ...said, sound: sent });
export type NewPreset = z.output<typeof newPreset>;
export const presetEdit = z.object({ ...said, presetId: id });
export type PresetEdit = z.output<typeof presetEdit>;
export const onePreset = z.object({ presetId: id });
export type OnePreset = z.output<typeof onePreset>;

/** A preset as it is shown; for teachers also to whom it is given. */
export type PresetRow = { id: string; name: string; sound: PresetSound; batches: { id: string; name: string }[]; students: { id: string; name: string }[] };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
