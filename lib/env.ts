import path from 'node:path';
import { z } from 'zod';

const flag = z.enum(['', '0', '1']).default('').transform((v) => v === '1');
const text = z.string().trim().default('');

/** Every variable the application reads. `.env.example` lists the same ones, held to it by tests/house/env.test.ts. */
export const envSchema = z.object({
  SESSION_SECRET: text,
  HOST: z.string().trim().min(1).default('localhost'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8000),
  PUBLIC_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  DATA_DIR: z.string().trim().min(1).default('data'),
  MEDIA_DIR: z.string().trim().min(1).default('media'),
  RESEND_API_KEY: text,
  MAIL_FROM: text,
  GOOGLE_API_KEY: text,
  TRUST_PROXY: text,
  ALLOW_INSECURE_HTTP: flag,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  DRAIN_SECONDS: z.coerce.number().min(0).max(600).default(10),
});

export type Env = ReturnType<typeof readEnv>;

/** The environment, checked and completed. Takes the raw variables; refuses with one line per fault. */
export function readEnv(raw: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(raw).filter(([, v]) => v !== undefined && v !== ''));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) throw new Error(`The environment is not right:\n${parsed.error.issues.map(faultOf).join('\n')}`);
  const values = parsed.data;
  const onRender = Boolean(raw.RENDER);
  const publicUrl = (values.PUBLIC_URL || (onRender && raw.RENDER_EXTERNAL_URL) || `http://localhost:${values.PORT}`).replace(/\/+$/, '');
  return {
    ...values,
    onRender,
    production: raw.NODE_ENV === 'production',
    trustsHost: Boolean(raw.AUTH_TRUST_HOST),
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    dataDir: path.resolve(/*turbopackIgnore: true*/ values.DATA_DIR),
    mediaDir: path.resolve(/*turbopackIgnore: true*/ values.MEDIA_DIR),
    can: { email: values.RESEND_API_KEY !== '' && values.MAIL_FROM !== '', ai: values.GOOGLE_API_KEY !== '' },
  };
}

const faultOf = (issue: z.core.$ZodIssue) => `  ${issue.path.join('.')}: ${issue.message}`;

let known: Env | undefined;

/** The environment of this process, read once. Optional services are capabilities: env().can.email, env().can.ai. */
export const env = (): Env => (known ??= readEnv(process.env));
