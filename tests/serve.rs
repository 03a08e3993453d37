//! `pathway serve` shows what is there now: whatever becomes of the files, the folder and the links, and once a save. It
//! answers to its own names only.

#![cfg(test)] // so that what clippy allows in tests holds for the helpers too
#![cfg(unix)] // for links

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use support::{files, fresh};

struct Served {
    child: Child,
    dir: PathBuf,
    port: u16,
    /// What it prints, line by line.
    said: Receiver<String>,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A small pathway, served from a folder of this name, with an overlay beside it.
fn serve(name: &str) -> Served {
    let dir = fresh(name);
    for (name, text) in &files("").0 {
        fs::create_dir_all(dir.join("small")).expect("made");
        fs::write(dir.join("small").join(name), text).expect("written");
    }
    fs::create_dir_all(dir.join("www/pkg")).expect("made");
    fs::write(dir.join("www/index.html"), "<head></head>").expect("written");
    fs::create_dir(dir.join("clinic")).expect("made");
    fs::write(dir.join("clinic/overlay.toml"), "").expect("written");
    fs::write(dir.join("clinic/en.ftl"), "step-today = Today in our clinic\n").expect("written");
    let mut child = Command::new(env!("CARGO_BIN_EXE_pathway"))
        .args(["serve", "small", "--overlay", "clinic", "--www", "www", "--no-open"])
        .current_dir(&dir)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command runs");
    let (tell, said) = channel();
    let out = BufReader::new(child.stdout.take().expect("a pipe"));
    std::thread::spawn(move || out.lines().map_while(Result::ok).all(|line| tell.send(line).is_ok()));
    let port = loop {
        let line = said.recv_timeout(Duration::from_secs(60)).expect("it says where it is");
        if let Some((_, rest)) = line.split_once("127.0.0.1:") {
            break rest.split('/').next().and_then(|port| port.parse().ok()).expect("a port");
        }
    };
    Served { child, dir, port, said }
}

impl Served {
    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.write_all(request.as_bytes()).expect("written");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("text");
        answer
    }

    fn bundle(&self) -> String {
        let host = format!("Host: 127.0.0.1:{}\r\nConnection: close", self.port);
        self.ask(&format!("GET /pathways/small/en.json HTTP/1.1\r\n{host}\r\n\r\n"))
    }

    /// Waits until the page would say this.
    #[track_caller]
    fn shows(&self, words: &str) {
        let shown = (0..200).any(|_| {
            std::thread::sleep(Duration::from_millis(50));
            self.bundle().contains(words)
        });
        assert!(shown, "`{words}` is not shown");
    }

    /// How often it has checked since this was asked last, when it has come to rest.
    fn checks(&self) -> usize {
        std::thread::sleep(Duration::from_millis(900));
        self.said.try_iter().filter(|line| line.starts_with("small: ")).count()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join("small").join(name)
    }

    /// The words, in which resting is called this.
    fn words(&self, rest: &str) -> String {
        files("").0["en.ftl"].replace("step-rest = step-rest", &format!("step-rest = {rest}"))
    }
}

#[test]
fn every_way_of_saving_is_followed() {
    let served = serve("saving");
    let words = served.path("en.ftl");
    served.checks();
    fs::write(&words, served.words("Written in place")).expect("written");
    served.shows("Written in place");
    assert_eq!(served.checks(), 1, "one save, one check");
    // As most editors do: a new file takes the place of the old one, and the old one is a backup.
    fs::write(served.path(".en.ftl.swp"), "x").expect("written");
    fs::write(served.path("4913"), "").expect("written");
    fs::rename(&words, served.path("en.ftl~")).expect("renamed");
    fs::write(served.path("en.ftl.tmp"), served.words("Renamed")).expect("written");
    fs::rename(served.path("en.ftl.tmp"), &words).expect("renamed");
    served.shows("Renamed");
    fs::remove_file(served.path(".en.ftl.swp")).expect("removed");
    assert_eq!(served.checks(), 1, "one save, one check");
    // A lock of Emacs is a link to nothing.
    symlink("me@here.1:1", served.path(".#en.ftl")).expect("linked");
    fs::write(&words, served.words("Beside a lock")).expect("written");
    served.shows("Beside a lock");
    // What a link leads to.
    fs::rename(&words, served.dir.join("elsewhere.ftl")).expect("renamed");
    symlink(served.dir.join("elsewhere.ftl"), &words).expect("linked");
    served.checks();
    fs::write(served.dir.join("elsewhere.ftl"), served.words("Behind a link")).expect("written");
    served.shows("Behind a link");
    assert_eq!(served.checks(), 1, "one save, one check");
    fs::write(served.dir.join("clinic/en.ftl"), "step-today = Today next door\n").expect("written");
    served.shows("Today next door");
}

#[test]
fn a_folder_may_go_and_come_back() {
    let served = serve("folder");
    let (folder, old) = (served.dir.join("small"), served.dir.join("old"));
    fs::rename(&folder, &old).expect("renamed");
    served.checks();
    assert!(served.bundle().contains("200 OK"), "the last sound pathway stays");
    fs::rename(&old, &folder).expect("renamed");
    served.checks();
    fs::write(served.path("en.ftl"), served.words("Back again")).expect("written");
    served.shows("Back again");
    // Another folder in its place, and a link in its place.
    fs::create_dir(&old).expect("made");
    for (name, text) in &files("").0 {
        fs::write(old.join(name), text).expect("written");
    }
    fs::write(old.join("en.ftl"), served.words("Another folder")).expect("written");
    fs::remove_dir_all(&folder).expect("removed");
    fs::rename(&old, &folder).expect("renamed");
    served.shows("Another folder");
    fs::rename(&folder, &old).expect("renamed");
    symlink("old", &folder).expect("linked");
    fs::write(old.join("en.ftl"), served.words("Through a link")).expect("written");
    served.shows("Through a link");
    // What is broken leaves the last sound one on the screen.
    fs::write(served.path("pathway.toml"), "x = [").expect("written");
    served.checks();
    served.shows("Through a link");
}

#[test]
fn only_its_own_names_are_answered() {
    let served = serve("names");
    let port = served.port;
    let own = [format!("127.0.0.1:{port}"), format!("localhost:{port}"), "localhost".to_owned(), "[::1]:80".to_owned()];
    let own = own.map(|host| (host, "200 OK"));
    let other = ["evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", ""];
    let other = other.map(|host| (host.to_owned(), "421 Misdirected Request"));
    for (host, status) in own.into_iter().chain(other) {
        for path in ["/pathways/small/en.json", "/?pathway=small", "/index.html?pathway=small"] {
            let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            let answer = served.ask(&request);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{host} {path}: {answer}");
        }
    }
    for request in [
        "GET /-/events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /nowhere HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".to_owned(),
        "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".to_owned(),
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n".to_owned(),
        "GET / HTTP/1.0\r\n\r\n".to_owned(),
    ] {
        let answer = served.ask(&request);
        assert!(answer.contains(" 421 ") || answer.contains(" 400 "), "{request}: {answer}");
    }
}
