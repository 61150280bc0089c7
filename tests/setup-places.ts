import path from 'node:path';

// Every worker has places of its own, so that no test ever touches data/ and media/ of this checkout.
const place = path.join(process.env.MUSIC_CLASS_TESTS as string, `worker-${process.env.JEST_WORKER_ID ?? 1}`);

process.env.DATA_DIR = path.join(place, 'data');
process.env.MEDIA_DIR = path.join(place, 'media');
process.env.SESSION_SECRET = 'only for tests: 5e0f1c1b4f2d4a7e9b3c';
process.env.PUBLIC_URL = 'http://localhost:8000';
process.env.LOG_LEVEL = 'error';
for (const name of ['RESEND_API_KEY', 'GOOGLE_API_KEY', 'MAIL_FROM', 'AUTH_TRUST_HOST', 'RENDER', 'RENDER_EXTERNAL_URL'])
  delete process.env[name];
