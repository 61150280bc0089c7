import { claimJob, finishJob } from '@/lib/jobs/queue';

// node claim.cjs: claims jobs until there are none, six hands at a time, and says each one's id. DATA_DIR says where.
const hand = async () => {
  for (let job = await claimJob(['count'], new Date()); job; job = await claimJob(['count'], new Date())) {
    process.stdout.write(`${job.id}\n`);
    await finishJob(job);
  }
};

void Promise.all(Array.from({ length: 6 }, hand)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
