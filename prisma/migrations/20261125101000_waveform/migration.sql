-- How loud a recording is along its way, fine enough to zoom in. What was converted before is measured by and by.
CREATE TABLE "Waveform" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "schoolId" TEXT NOT NULL,
    "recordingId" TEXT NOT NULL,
    "levels" BLOB NOT NULL,
    CONSTRAINT "Waveform_schoolId_fkey" FOREIGN KEY ("schoolId") REFERENCES "School" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Waveform_schoolId_recordingId_fkey" FOREIGN KEY ("schoolId", "recordingId") REFERENCES "Recording" ("schoolId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Waveform_schoolId_id_key" ON "Waveform"("schoolId", "id");
CREATE UNIQUE INDEX "Waveform_schoolId_recordingId_key" ON "Waveform"("schoolId", "recordingId");
