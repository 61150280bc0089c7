-- Tanpura and theka as a teacher has set them, and the students and batches they are given to.
CREATE TABLE "SoundPreset" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sound" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" DATETIME,
    CONSTRAINT "SoundPreset_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SoundPreset_schoolId_authorId_fkey" FOREIGN KEY ("schoolId", "authorId") REFERENCES "Person" ("schoolId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "SoundPreset_schoolId_id_key" ON "SoundPreset"("schoolId", "id");
CREATE INDEX "SoundPreset_schoolId_authorId_idx" ON "SoundPreset"("schoolId", "authorId");

CREATE TABLE "SoundPresetTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "studentId" TEXT,
    "batchId" TEXT,
    CONSTRAINT "SoundPresetTarget_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SoundPresetTarget_schoolId_presetId_fkey" FOREIGN KEY ("schoolId", "presetId") REFERENCES "SoundPreset" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SoundPresetTarget_schoolId_studentId_fkey" FOREIGN KEY ("schoolId", "studentId") REFERENCES "Person" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SoundPresetTarget_schoolId_batchId_fkey" FOREIGN KEY ("schoolId", "batchId") REFERENCES "Batch" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "SoundPresetTarget_schoolId_id_key" ON "SoundPresetTarget"("schoolId", "id");
CREATE INDEX "SoundPresetTarget_schoolId_presetId_idx" ON "SoundPresetTarget"("schoolId", "presetId");
CREATE INDEX "SoundPresetTarget_schoolId_studentId_idx" ON "SoundPresetTarget"("schoolId", "studentId");
CREATE INDEX "SoundPresetTarget_schoolId_batchId_idx" ON "SoundPresetTarget"("schoolId", "batchId");
