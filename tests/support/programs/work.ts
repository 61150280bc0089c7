import { startJobs } from '@/lib/jobs';
import { CONVERT, conversionWork } from '@/lib/library';

// node work.cjs: a server's worker, and nothing else of it. DATA_DIR and MEDIA_DIR say where.
startJobs({ [CONVERT]: conversionWork });
setInterval(() => {}, 60_000);
process.stdout.write('working\n');
