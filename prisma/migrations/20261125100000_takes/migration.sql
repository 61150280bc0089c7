-- Of a take only a piece may be meant to be heard, in milliseconds of its original, which is kept whole. Null: from the beginning, to the end.
ALTER TABLE "Recording" ADD COLUMN "trimFromMs" INTEGER;
ALTER TABLE "Recording" ADD COLUMN "trimToMs" INTEGER;
