//! The preview answers to its own names only: a page of somebody else, whose name leads to this machine too, must not read
//! an author's draft.

use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The names of this machine to itself, with any port: somebody may have forwarded another one.
const OWN: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// Refuses whatever was sent to another name.
pub async fn only_own(request: Request, next: Next) -> Response {
    if is_own(request.uri(), request.headers()) {
        return next.run(request).await;
    }
    (StatusCode::MISDIRECTED_REQUEST, "this is the preview of a pathway; it answers to localhost only\n")
        .into_response()
}

fn is_own(uri: &Uri, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return false };
    host.to_str().is_ok_and(is_name) && uri.authority().is_none_or(|named| is_name(named.as_str()))
}

fn is_name(host: &str) -> bool {
    let port = |rest: &str| rest.is_empty() || rest.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    let lower = host.to_ascii_lowercase();
    OWN.iter().any(|own| lower.strip_prefix(own).is_some_and(port))
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn only_names_of_this_machine_to_itself() {
        for own in ["localhost", "localhost:8000", "LocalHost:80", "127.0.0.1:8199", "[::1]:8000"] {
            assert!(is_name(own), "{own}");
        }
        for other in [
            "",
            "evil.example",
            "evil.example:8000",
            "localhost.evil.example",
            "127.0.0.1.evil.example:8000",
            "evil.localhost",
            "localhost@evil.example",
            "localhost:8000@evil.example",
            "0.0.0.0",
            "127.0.0.2",
            "localhost:x",
        ] {
            assert!(!is_name(other), "{other}");
        }
    }
}
