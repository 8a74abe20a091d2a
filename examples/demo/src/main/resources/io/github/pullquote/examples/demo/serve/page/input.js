// Where the article comes from: what is pasted, a file, or a sample.

import {json, text} from "./api.js";
import {byId, el} from "./dom.js";

/** The form in which an article is given. */
export class Input {
  #submit;
  #failed;
  #file = null;
  #name = "article";

  /**
   * @param {function()} submit reads the article
   * @param {function(Error)} failed tells what went wrong
   */
  constructor(submit, failed) {
    this.#submit = submit;
    this.#failed = failed;
    byId("input").addEventListener("submit", event => {
      event.preventDefault();
      submit();
    });
    byId("text").addEventListener("input", () => this.#typed());
    byId("file").addEventListener("change", event => this.#take(event.target.files[0]));
    byId("sample").addEventListener("change", event => this.#sample(event.target.value));
    this.#listenToDrops();
  }

  /** Fills the list of samples. */
  async loadSamples() {
    const samples = await json("/seeds");
    byId("sample").append(...samples.map(({path, title}) => el("option", {value: path}, title)));
  }

  /** Returns the article as it is posted; null when there is none. */
  source() {
    const pasted = byId("text").value;
    if (this.#file === null && pasted.trim() === "") {
      return null;
    }
    const type = byId("kind").value;
    return {
      body: this.#file ?? pasted,
      // A file has bytes, whose character set the server finds; what was typed is UTF-8 whatever it says of itself.
      type: this.#file ? type : type + "; charset=utf-8",
      url: byId("url").value.trim(),
      language: byId("language").value.trim(),
      name: this.#name,
    };
  }

  #typed() {
    this.#forgetFile();
    this.#name = "article";
    byId("sample").value = "";
  }

  #forgetFile() {
    this.#file = null;
    byId("file").value = "";
  }

  #take(file) {
    if (file) {
      this.#file = file;
      this.#name = withoutEnding(file.name);
      byId("text").value = "";
      byId("text").placeholder = "From the file " + file.name;
      byId("sample").value = "";
      this.#submit();
    }
  }

  async #sample(path) {
    if (path === "") {
      return;
    }
    try {
      byId("text").value = await text(path);
      this.#forgetFile();
      this.#name = withoutEnding(path.slice(path.lastIndexOf("/") + 1));
      this.#submit();
    } catch (error) {
      this.#failed(error);
    }
  }

  #listenToDrops() {
    document.addEventListener("dragover", event => {
      event.preventDefault();
      document.body.classList.add("dropping");
    });
    document.addEventListener("dragleave", event => {
      if (event.relatedTarget === null) {
        document.body.classList.remove("dropping");
      }
    });
    document.addEventListener("drop", event => {
      document.body.classList.remove("dropping");
      this.#drop(event);
    });
  }

  #drop(event) {
    const [file] = event.dataTransfer.files;
    const dropped = event.dataTransfer.getData("text/plain");
    if (file) {
      event.preventDefault();
      this.#take(file);
    } else if (dropped && event.target !== byId("text")) {
      event.preventDefault();
      byId("text").value = dropped;
      this.#typed();
      this.#submit();
    }
  }
}

const withoutEnding = name => name.replace(/\.[^.]*$/, "") || "article";
