import '@/scripts/tasks/make-sounds';
