//! A file that grows beside its place, is cut back to what was kept of it, and takes its place when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::beside;

pub struct PartFile {
    writer: BufWriter<File>,
    part: PathBuf,
    file: PathBuf,
}

impl PartFile {
    /// Begins it, or goes on behind so many bytes.
    pub fn open(file: &Path, kept: Option<u64>) -> io::Result<PartFile> {
        let part = beside(file, ".part");
        let mut open = OpenOptions::new().create(kept.is_none()).write(true).truncate(false).open(&part)?;
        open.set_len(kept.unwrap_or(0))?;
        open.seek(SeekFrom::End(0))?;
        Ok(PartFile { writer: BufWriter::with_capacity(1 << 18, open), part, file: file.to_path_buf() })
    }

    /// What was flushed is on the disk; how many bytes that is.
    pub fn kept(&self) -> io::Result<u64> {
        let mut file = self.writer.get_ref();
        file.sync_data()?;
        file.stream_position()
    }

    /// It takes its place.
    pub fn place(&self) -> io::Result<()> {
        fs::rename(&self.part, &self.file)
    }

    /// Nothing is left of it.
    pub fn discard(&self) -> io::Result<()> {
        fs::remove_file(&self.part)
    }
}

impl Write for PartFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
