-- One thing a teacher did, to one recording or to five thousand: its edits share an operation, and are undone together. `undoes` is the
-- operation that this one took back. What was edited before had an operation of its own each.
ALTER TABLE "RecordingEdit" ADD COLUMN "operationId" TEXT NOT NULL DEFAULT '';
ALTER TABLE "RecordingEdit" ADD COLUMN "undoes" TEXT;
UPDATE "RecordingEdit" SET "operationId" = "id";
CREATE INDEX "RecordingEdit_schoolId_operationId_idx" ON "RecordingEdit"("schoolId", "operationId");
