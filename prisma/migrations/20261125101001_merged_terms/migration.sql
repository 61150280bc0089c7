-- A raga, taal or form of the school's own that was merged into another: it is no word of its own any more, its names are other spellings of
-- the one it went into, and an undo of that operation brings it back.
ALTER TABLE "SchoolTerm" ADD COLUMN "mergedInto" TEXT;
ALTER TABLE "SchoolTerm" ADD COLUMN "mergedBy" TEXT;
ALTER TABLE "SchoolTerm" ADD COLUMN "unmergedAt" DATETIME;
