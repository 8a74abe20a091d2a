// What the page asks of its server.

/** An answer that says what is wrong. */
export class Problem extends Error {}

/** Returns a document of the server as JSON. */
export async function json(path) {
  return (await ask(path, {})).json();
}

/** Returns a document of the server as text. */
export async function text(path) {
  return (await ask(path, {})).text();
}

/**
 * Posts a document.
 * @param {{body: Blob|string, type: string, url: string, language: string}} source
 * @param {string} format the name of an export format
 * @param {AbortSignal} [signal] ends the request
 */
export function read(source, format, signal) {
  const query = new URLSearchParams({format});
  for (const name of ["url", "language"]) {
    if (source[name]) {
      query.set(name, source[name]);
    }
  }
  return ask("/articles?" + query, {method: "POST", body: source.body, headers: {"Content-Type": source.type}, signal});
}

async function ask(path, options) {
  const response = await fetch(path, options).catch(error => {
    throw error.name === "AbortError" ? error : new Problem("The server does not answer. Is it still running?");
  });
  if (!response.ok) {
    throw new Problem(await reason(response));
  }
  return response;
}

async function reason(response) {
  try {
    return (await response.json()).error;
  } catch {
    return "The server answered " + response.status + ".";
  }
}
