# Drive Smolny from R, and read its tables. smolny() needs the package jsonlite (Debian: r-cran-jsonlite); read_smolny() needs base R.

# Answers requests: a list of lists, each with a method and its params. One process of the program answers all, in order.
# program: how it is started; by default $SMOLNY, or the launcher in the current folder.
smolny <- function(requests, program = Sys.getenv("SMOLNY", "./smolny")) {
  number <- seq_along(requests)
  lines <- vapply(number, function(i) {
    as.character(jsonlite::toJSON(c(list(id = i), requests[[i]]), auto_unbox = TRUE, digits = NA, null = "null"))
  }, "")
  words <- scan(text = program, what = "", quiet = TRUE)
  answers <- system2(words[1], c(shQuote(words[-1]), "serve"), input = lines, stdout = TRUE)
  if (length(answers) != length(requests)) stop("the program ended early")
  lapply(answers, function(line) {
    answer <- jsonlite::fromJSON(line)
    if (!is.null(answer$error)) stop(answer$error$message, call. = FALSE)
    answer$result
  })
}

# Many runs: one for each of the points, a list of lists that hold the params in which a run differs from the others.
smolny_runs <- function(scenario, points, ...) {
  smolny(lapply(points, function(point) list(method = "run", params = c(list(scenario = scenario, ...), point))))
}
