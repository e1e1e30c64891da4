package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import smolny.output.Json;
import smolny.scenario.InvalidInputException;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;

/**
 * The requests that {@code serve} answers. A method is a command and its params are the options of that command, so that both are
 * understood, and refused, in the same words. Safe for use by several threads.
 */
final class ServedRequests {
    private static final int NO_JSON = -32700;
    private static final int NO_REQUEST = -32600;
    private static final int NO_METHOD = -32601;
    private static final int REFUSED = -32602;
    private static final int FAILED = -32603;

    private final Map<String, Method> methods = new LinkedHashMap<>();

    /**
     * A command that is served.
     *
     * @param command makes a new one, whose output is one JSON value
     * @param params names of the options that a request may give; the first is the word without a name
     * @param fixed further words of the command
     */
    private record Method(Supplier<ConsoleCommand> command, List<String> params, List<String> fixed) {}

    /** With this number of threads for requests that make many runs. */
    ServedRequests(int threads) {
        Map<List<Object>, LoadedScenario> read = new ConcurrentHashMap<>();
        methods.put("list", new Method(ListCommand::new, List.of("what", "scenario"), List.of("--json")));
        methods.put("check", new Method(CheckCommand::new, List.of("file", "run"), List.of("--format", "json")));
        methods.put("run", new Method(() -> new ServedRun(read), ServedRun.PARAMS, List.of()));
        methods.put(
                "what-if",
                new Method(
                        WhatIfCommand::new,
                        List.of(
                                "scenario",
                                "do",
                                "with",
                                "set",
                                "seed",
                                "scale",
                                "of",
                                "on",
                                "runs",
                                "within",
                                "readings",
                                "no-readings",
                                "sample"),
                        List.of("--json", "--progress", "none", "--threads", Integer.toString(threads))));
    }

    /** The answer to a line, as a line. */
    String answer(String line) {
        JsonNode id = NullNode.getInstance();
        Map<String, @Nullable Object> outcome;
        try {
            JsonNode request = Json.parseWhole(line);
            if (request.path("id").isValueNode()) {
                id = request.path("id");
            }
            outcome = answer(request, id);
        } catch (JsonProcessingException e) {
            outcome = error(
                    NO_JSON,
                    "not one JSON object on a line: " + e.getOriginalMessage() + ", column "
                            + e.getLocation().getColumnNr(),
                    null);
        }
        Map<String, @Nullable Object> all = Json.object("jsonrpc", "2.0", "id", id);
        all.putAll(outcome);
        return Json.line(all);
    }

    private Map<String, @Nullable Object> answer(JsonNode request, JsonNode id) {
        if (!request.isObject() || !request.path("method").isTextual() || id.isNull()) {
            return error(NO_REQUEST, "a request is an object with 'id', 'method' and 'params'", null);
        }
        String name = request.path("method").asText();
        Method method = methods.get(name);
        if (method == null) {
            return error(
                    NO_METHOD,
                    String.valueOf(RequestRefusedException.unknown("method", name, methods.keySet())
                            .getMessage()),
                    null);
        }
        try {
            return Json.object("result", Json.parseWhole(said(name, method, request.path("params"))));
        } catch (InvalidInputException wrong) {
            return error(REFUSED, String.valueOf(wrong.getMessage()), ProblemFormat.json(wrong.problems()));
        } catch (RequestRefusedException | ParameterException refused) {
            return error(REFUSED, String.valueOf(refused.getMessage()), null);
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            IOException system = SystemFailure.of(failure);
            return error(FAILED, system == null ? failure.toString() : SystemFailure.sentence(system), null);
        }
    }

    private static Map<String, @Nullable Object> error(int code, String message, @Nullable Object data) {
        Map<String, @Nullable Object> error = Json.object("code", code, "message", message);
        if (data != null) {
            error.put("data", data);
        }
        return Json.object("error", error);
    }

    /** What the command prints. */
    private static String said(String name, Method method, JsonNode params) throws Exception {
        List<String> words = new ArrayList<>(List.of(name));
        words.addAll(words(method, params));
        words.addAll(method.fixed());
        CommandLine line = Smolny.prepared(new CommandLine(CommandSpec.create().name("smolny"))
                .addSubcommand(name, method.command().get()));
        StringWriter out = new StringWriter();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        CommandLine.ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
        CommandLine command = parsed.subcommand().commandSpec().commandLine();
        ((ConsoleCommand) command.getCommand()).call();
        command.getOut().flush();
        return out.toString();
    }

    /** Params as words: a list repeats its option, an object gives name=value, true is the option alone, false nothing. */
    private static List<String> words(Method method, JsonNode params) {
        refuseIf(!params.isMissingNode() && !params.isObject(), "'params' is an object of names and values");
        List<String> words = new ArrayList<>();
        params.properties().forEach(param -> {
            String name = param.getKey();
            refuseUnknown("param", name, method.params(), "params are: " + String.join(", ", method.params()));
            boolean unnamed = name.equals(method.params().get(0));
            for (String value : values(name, param.getValue())) {
                words.add(unnamed ? value : value.isEmpty() ? "--" + name : "--" + name + "=" + value);
                refuseIf(unnamed && value.startsWith("-"), "'" + name + "' cannot begin with '-'");
            }
        });
        return words;
    }

    /** The values of a param as texts; the empty text stands for an option without a value. */
    private static List<String> values(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(one -> texts.add(one.getKey() + "=" + scalar(name, one.getValue())));
        } else if (value.isArray()) {
            value.forEach(one -> texts.add(scalar(name, one)));
        } else if (value.isBoolean()) {
            texts.addAll(value.booleanValue() ? List.of("") : List.of());
        } else if (!value.isNull()) {
            texts.add(scalar(name, value));
        }
        return texts;
    }

    private static String scalar(String name, JsonNode value) {
        refuseIf(!value.isTextual() && !value.isNumber(), "'" + name + "' takes texts and numbers, found " + value);
        String text = value.isTextual() ? value.asText() : value.decimalValue().toPlainString();
        refuseIf(text.isEmpty(), "'" + name + "' is empty");
        return Objects.requireNonNull(text);
    }
}
