//! `pathway serve`: the explorer on localhost. Every save is checked; what is sound is shown at once, and what is not
//! leaves the last sound pathway on the screen, with the findings above it.

mod hosts;
mod preview;
mod watch;

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{Path as UrlPath, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::broadcast::{Sender, channel as broadcast};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::BroadcastStream;
use tower_http::services::ServeDir;
use treatment_pathway::model::pathway::Pathway;

use super::args::ServeArgs;
use super::load::{today, try_load};
use super::output::Stream;
use super::{Done, bundle, render};
use watch::Watch;

/// What the page is given now.
#[derive(Default)]
struct Shown {
    id: String,
    /// The last sound pathway, by language.
    bundles: BTreeMap<String, String>,
    /// The last sound pathway itself.
    sound: Option<Pathway>,
    /// What the last save brought, sound or not.
    news: String,
}

#[derive(Clone)]
struct Preview {
    shown: Arc<Mutex<Shown>>,
    news: Sender<&'static str>,
    www: PathBuf,
}

impl Preview {
    fn with<T>(&self, change: impl FnOnce(&mut Shown) -> T) -> T {
        change(&mut self.shown.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

pub fn run(args: &ServeArgs) -> Done {
    if !args.www.join("index.html").is_file() || !args.www.join("pkg").is_dir() {
        err!("error: `{}` holds no built page; run `make wasm`, or name it with --www", args.www.display());
        return Done::Unusable;
    }
    let (dir, overlay) = (args.dir.clone(), args.overlay.clone());
    let watch = Watch::new(dir, overlay);
    match try_load(&args.dir, args.overlay.as_deref(), Some(&today())) {
        Err(refusal) => return refusal.tell(false),
        Ok(loaded) if loaded.checked.pathway.is_none() => return loaded.refuse(&args.dir, "mend these first", false),
        Ok(_) => {}
    }
    let (news, _) = broadcast(16);
    let preview = Preview { shown: Arc::default(), news, www: args.www.clone() };
    refresh(&args.dir, args.overlay.as_deref(), &preview);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let served = runtime.and_then(|runtime| runtime.block_on(serve(args, preview, watch)));
    match served {
        Ok(()) => Done::Well,
        Err(problem) => {
            err!("error: cannot serve: {problem}");
            Done::Unusable
        }
    }
}

/// Reads the folder again. A sound pathway replaces the one shown; findings replace the findings either way.
fn refresh(dir: &Path, overlay: Option<&Path>, preview: &Preview) {
    let before = preview.with(|shown| shown.sound.clone());
    let (news, sound) = match try_load(dir, overlay, Some(&today())) {
        Ok(mut loaded) => {
            out!("{}: {}", dir.display(), render::summary(&loaded.checked.report));
            let diagrams = loaded.diagrams.take().map(Arc::new);
            let bundles = loaded.checked.pathway.as_ref().zip(diagrams.clone()).and_then(|(pathway, diagrams)| {
                bundle::bundles(&loaded, pathway, diagrams).map_err(|problem| err!("error: {problem}")).ok()
            });
            loaded.diagrams = diagrams.and_then(Arc::into_inner);
            let news = preview::of(&mut loaded, before.as_ref());
            (news, bundles.zip(loaded.checked.pathway))
        }
        Err(refusal) => {
            refusal.tell(false);
            (json!({ "findings": render::findings(&refusal.report, &refusal.files) }), None)
        }
    };
    let reload = sound.is_some();
    preview.with(|shown| {
        shown.news = news.to_string();
        if let Some((bundles, pathway)) = sound {
            shown.id.clone_from(&pathway.id);
            shown.bundles = bundles.into_iter().collect();
            shown.sound = Some(pathway);
        }
    });
    // Nobody listening is no problem: a page that opens later reads what is shown then.
    let _ = preview.news.send("findings");
    if reload {
        let _ = preview.news.send("reload");
    }
}

async fn serve(args: &ServeArgs, preview: Preview, mut watch: Watch) -> std::io::Result<()> {
    let listener = listen(args.port).await?;
    let address = format!("http://{}/", listener.local_addr()?);
    let watched = preview.clone();
    std::thread::spawn(move || {
        loop {
            watch.wait();
            refresh(&watch.dir, watch.overlay.as_deref(), &watched);
        }
    });
    let app = Router::new()
        .route("/", get(index))
        .route("/index.html", get(index))
        .route("/pathways/{id}/{file}", get(bundled))
        .route("/-/events", get(events))
        .fallback_service(ServeDir::new(&args.www))
        .with_state(preview)
        .layer(axum::middleware::from_fn(hosts::only_own));
    out!("{} at {address} (Ctrl-C stops it)", args.dir.display());
    Stream::Out.flush();
    if Stream::Out.lost().is_some() {
        return Ok(());
    }
    if !args.no_open && webbrowser::open(&address).is_err() {
        out!("open that address in a browser");
    }
    axum::serve(listener, app).await
}

/// The port asked for, or else the first free one from 8000.
async fn listen(port: Option<u16>) -> std::io::Result<TcpListener> {
    if let Some(port) = port {
        return TcpListener::bind(("127.0.0.1", port)).await;
    }
    for port in 8000..8100 {
        if let Ok(listener) = TcpListener::bind(("127.0.0.1", port)).await {
            return Ok(listener);
        }
    }
    TcpListener::bind(("127.0.0.1", 0)).await
}

/// The page, told that it is a preview, and of which pathway.
async fn index(State(preview): State<Preview>, uri: axum::http::Uri) -> Response {
    let id = preview.with(|shown| shown.id.clone());
    if !uri.query().is_some_and(|query| query.contains("pathway=")) {
        return Redirect::temporary(&format!("/?pathway={id}")).into_response();
    }
    match std::fs::read_to_string(preview.www.join("index.html")) {
        Ok(page) => {
            let script =
                "<meta name=\"pathway-preview\">\n  <script type=\"module\" src=\"src/preview.js\"></script>\n</head>";
            Html(page.replacen("</head>", script, 1)).into_response()
        }
        Err(problem) => (StatusCode::NOT_FOUND, problem.to_string()).into_response(),
    }
}

async fn bundled(State(preview): State<Preview>, UrlPath((id, file)): UrlPath<(String, String)>) -> Response {
    let lang = file.strip_suffix(".json").unwrap_or(&file);
    let text = preview.with(|shown| {
        let text =
            if file == "status.json" { Some(bundle::STATUS.to_owned()) } else { shown.bundles.get(lang).cloned() };
        text.filter(|_| shown.id == id)
    });
    match text {
        Some(text) => {
            ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], text).into_response()
        }
        None => (StatusCode::NOT_FOUND, format!("no `{lang}` of `{id}` here")).into_response(),
    }
}

async fn events(State(preview): State<Preview>) -> impl IntoResponse {
    let news = BroadcastStream::new(preview.news.subscribe());
    let first = tokio_stream::once("findings");
    // A page that fell behind is told the newest state by the next event.
    let all = first.chain(news.filter_map(Result::ok));
    let events = all.map(move |name| {
        let data = if name == "findings" { preview.with(|shown| shown.news.clone()) } else { "{}".to_owned() };
        Ok::<Event, Infallible>(Event::default().event(name).data(data))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}
