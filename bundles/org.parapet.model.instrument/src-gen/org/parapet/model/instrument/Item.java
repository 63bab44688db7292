/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement, question, checklist line or open prompt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Item#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getGloss <em>Gloss</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getFormat <em>Format</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getScales <em>Scales</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getTickPolarity <em>Tick Polarity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getStages <em>Stages</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#isKeptLive <em>Kept Live</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#isNotes <em>Notes</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Item#getBasedOn <em>Based On</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getItem()
 * @model
 * @generated
 */
public interface Item extends Coded {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Gloss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An explanation that the source prints with the item, in brackets or below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gloss</em>' attribute.
	 * @see #setGloss(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Gloss()
	 * @model
	 * @generated
	 */
	String getGloss();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#getGloss <em>Gloss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gloss</em>' attribute.
	 * @see #getGloss()
	 * @generated
	 */
	void setGloss(String value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that helps to answer the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Guidance()
	 * @model
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"scale"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.AnswerFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of answer it takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.parapet.model.instrument.AnswerFormat
	 * @see #setFormat(AnswerFormat)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Format()
	 * @model default="scale" required="true"
	 * @generated
	 */
	AnswerFormat getFormat();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.parapet.model.instrument.AnswerFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(AnswerFormat value);

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.ResponseScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scales it is answered on; at least one when the format is scale, none otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Scales()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<ResponseScale> getScales();

	/**
	 * Returns the value of the '<em><b>Tick Polarity</b></em>' attribute.
	 * The default value is <code>"favourable"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a tick says of the partnership where the format is tick: favourable on a line to be done, unfavourable on a line such as a barrier; never neutral.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tick Polarity</em>' attribute.
	 * @see org.parapet.model.instrument.Polarity
	 * @see #setTickPolarity(Polarity)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_TickPolarity()
	 * @model default="favourable"
	 * @generated
	 */
	Polarity getTickPolarity();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#getTickPolarity <em>Tick Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tick Polarity</em>' attribute.
	 * @see org.parapet.model.instrument.Polarity
	 * @see #getTickPolarity()
	 * @generated
	 */
	void setTickPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.Stage}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stages it applies to; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' attribute list.
	 * @see org.parapet.model.instrument.Stage
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Stages()
	 * @model
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.PartneringKind}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.PartneringKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kinds of partnering it applies to; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.parapet.model.instrument.PartneringKind
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Kinds()
	 * @model
	 * @generated
	 */
	EList<PartneringKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Kept Live</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the question is meant to be asked again and again through the partnership.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept Live</em>' attribute.
	 * @see #setKeptLive(boolean)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_KeptLive()
	 * @model default="false"
	 * @generated
	 */
	boolean isKeptLive();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#isKeptLive <em>Kept Live</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept Live</em>' attribute.
	 * @see #isKeptLive()
	 * @generated
	 */
	void setKeptLive(boolean value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a note may be recorded with the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(boolean)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_Notes()
	 * @model default="true"
	 * @generated
	 */
	boolean isNotes();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#isNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #isNotes()
	 * @generated
	 */
	void setNotes(boolean value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item of another instrument whose wording this is, as instrument@edition/code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute.
	 * @see #setBasedOn(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getItem_BasedOn()
	 * @model
	 * @generated
	 */
	String getBasedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Item#getBasedOn <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' attribute.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(String value);

} // Item
