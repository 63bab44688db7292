/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Turns the answers to an item into a finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getQuantifier <em>Quantifier</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getOptions <em>Options</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getOpposingOptions <em>Opposing Options</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getTicks <em>Ticks</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getShare <em>Share</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getScale <em>Scale</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getOtherScale <em>Other Scale</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getMargin <em>Margin</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingRule#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule()
 * @model
 * @generated
 */
public interface FindingRule extends Coded {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of finding made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(FindingKind)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Kind()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	FindingKind getKind();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FindingKind value);

	/**
	 * Returns the value of the '<em><b>Quantifier</b></em>' attribute.
	 * The default value is <code>"all"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Quantifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has to have chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantifier</em>' attribute.
	 * @see org.parapet.model.instrument.Quantifier
	 * @see #setQuantifier(Quantifier)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Quantifier()
	 * @model default="all" required="true"
	 * @generated
	 */
	Quantifier getQuantifier();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getQuantifier <em>Quantifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantifier</em>' attribute.
	 * @see org.parapet.model.instrument.Quantifier
	 * @see #getQuantifier()
	 * @generated
	 */
	void setQuantifier(Quantifier value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options that count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Options()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Opposing Options</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For across-organisations: the options chosen in the other organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opposing Options</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_OpposingOptions()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Option> getOpposingOptions();

	/**
	 * Returns the value of the '<em><b>Ticks</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.TickState}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.TickState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers that count on items that are ticked, in place of options; for across-organisations the other state is the opposing one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ticks</em>' attribute list.
	 * @see org.parapet.model.instrument.TickState
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Ticks()
	 * @model
	 * @generated
	 */
	EList<TickState> getTicks();

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For share-at-least: the share, above 0 and up to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Share()
	 * @model default="0.0"
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For scale-exceeds: the scale that must be higher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(ResponseScale)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Scale()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ResponseScale getScale();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(ResponseScale value);

	/**
	 * Returns the value of the '<em><b>Other Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For scale-exceeds: the scale that must be lower.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Scale</em>' reference.
	 * @see #setOtherScale(ResponseScale)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_OtherScale()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ResponseScale getOtherScale();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getOtherScale <em>Other Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Scale</em>' reference.
	 * @see #getOtherScale()
	 * @generated
	 */
	void setOtherScale(ResponseScale value);

	/**
	 * Returns the value of the '<em><b>Margin</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For scale-exceeds: by how many points of percent of maximum, 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Margin</em>' attribute.
	 * @see #setMargin(double)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Margin()
	 * @model default="0.0"
	 * @generated
	 */
	double getMargin();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getMargin <em>Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Margin</em>' attribute.
	 * @see #getMargin()
	 * @generated
	 */
	void setMargin(double value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items the rule applies to; none: all that take the options' scale, or all that are ticked where the rule names ticks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Items()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The default value is <code>"source"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rule is the source's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.parapet.model.instrument.Basis
	 * @see #setBasis(Basis)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Basis()
	 * @model default="source" required="true"
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.parapet.model.instrument.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the source states the rule, or why the convention was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingRule_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingRule#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // FindingRule
