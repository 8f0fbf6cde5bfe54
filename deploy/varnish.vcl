# Varnish 7 in front of the newsroom: keeps public answers as long as Cache-Control allows, and drops them by tag when the
# newsroom tells it to (PURGE_SERVICE=varnish, PURGE_ADDRESS=http://127.0.0.1:6081).
vcl 4.1;

import std;

backend newsroom {
  .host = "127.0.0.1";
  .port = "1337";
  # One that stands still is not waited for longer than the newsroom ever takes: a write that finds a document locked is tried three
  # times, 24 seconds in all (DATABASE_LOCK_TIMEOUT).
  .connect_timeout = 2s;
  .first_byte_timeout = 30s;
  .between_bytes_timeout = 90s; # of a stream of events
}

# Who may purge: the instances of the newsroom.
acl instances {
  "127.0.0.1";
}

sub vcl_recv {
  # TRUST_PROXY=1, and one more for what ends TLS before it, which must set X-Forwarded-Proto. Varnish adds client.ip at the end
  # of X-Forwarded-For by itself.
  if (req.method == "PURGE") {
    if (client.ip !~ instances) {
      return (synth(405, "Not allowed"));
    }
    if (!req.http.Surrogate-Key) {
      return (synth(400, "Surrogate-Key is missing"));
    }
    # Tags hold letters, digits and - : @ ~ % alone; spaces part them.
    # An expression of a ban is parted by spaces as well, so \s stands for them.
    if (std.ban("obj.http.Surrogate-Key ~ (^|\s)(" + regsuball(req.http.Surrogate-Key, " +", "|") + ")(\s|$)")) {
      return (synth(200, "Purged"));
    }
    return (synth(400, std.ban_error()));
  }
  # For the balancer and for Prometheus, which ask each instance at its own address; nobody outside.
  if (req.url ~ "^/(health/|metrics(\?|$))") {
    return (synth(404, "Not Found"));
  }
  # Events as they happen: each listener has a line of its own.
  if (req.url ~ "^/api/changes/stream(\?|$)") {
    return (pipe);
  }
  # What a token opens is for its holder alone.
  if (req.http.Authorization || (req.method != "GET" && req.method != "HEAD") || req.url !~ "^/api/") {
    return (pass);
  }
  return (hash); # cookies change nothing of a public answer
}

sub vcl_backend_response {
  if (!beresp.http.Surrogate-Key) {
    set beresp.uncacheable = true; # the newsroom did not call it public
    set beresp.ttl = 5s;
  }
}

sub vcl_deliver {
  set resp.http.X-Cache = "MISS";
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  }
}
